package org.niangjia.desk.web;

import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.attachment.Download;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case: added from a desk or a phone, handed out as downloads only. */
@Controller
@RequestMapping("/cases/{number}/attachments")
@RequiredArgsConstructor
class AttachmentPages {

    private final Attachments attachments;
    private final Counter counter;

    @Requires("attachment.add")
    @PostMapping
    String add(
            @PathVariable String number, @RequestParam List<MultipartFile> file, Member member, RedirectAttributes next)
            throws IOException {
        CaseFile caseFile = counter.caseFile(number, member);
        Acting by = counter.acting(member, "attachment.add", caseFile);
        for (MultipartFile each : file) {
            String name = each.getOriginalFilename();
            attachments.add(caseFile.number(), name == null ? "" : name, each.getInputStream(), by);
        }
        next.addFlashAttribute("attached", file.size());
        return "redirect:/cases/" + caseFile.number();
    }

    @Requires("attachment.read")
    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String number, @PathVariable String id, Member member) {
        CaseFile caseFile = counter.caseFile(number, member);
        Download download = attachments
                .open(caseFile.number(), id, member)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        HttpHeaders headers = new HttpHeaders();
        download.headers().forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new InputStreamResource(download.content()));
    }
}
