package org.niangjia.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.document.Letters;
import org.niangjia.document.volume.Wanted;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 卷宗: the whole of it for the archive, or what the court may have. Taking one is on the record. */
@Controller
@RequiredArgsConstructor
class VolumePages {

    private final VolumeDesk desk;
    private final Letters letters;
    private final Materials materials;

    @Requires("volume.take")
    @GetMapping("/cases/{number}/volume")
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = desk.caseFile(number, member);
        model.addAttribute("caseFile", file);
        model.addAttribute("neverIssued", letters.neverIssued(file));
        model.addAttribute("letterCount", letters.issued(file.number()).size());
        model.addAttribute(
                "materials",
                materials.of(file, member).stream()
                        .filter(Attachment::isAvailable)
                        .toList());
        return "desk/volume";
    }

    @Requires("volume.take")
    @PostMapping("/cases/{number}/volume")
    void take(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean court,
            @RequestParam(defaultValue = "") Set<String> materials,
            Member member,
            HttpServletResponse answer)
            throws IOException {
        desk.hand(desk.caseFile(number, member), court ? Wanted.forCourt(materials) : Wanted.whole(), member, answer);
    }
}
