package org.niangjia.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.AttachmentRefused;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case: added from a desk or a phone, handed out as downloads only. */
@Controller
@RequestMapping("/cases/{number}/attachments")
@RequiredArgsConstructor
class AttachmentPages {

    private final Attachments attachments;
    private final Materials files;
    private final Counter counter;
    private final CaseView view;
    private final MaterialsView materials;
    private final RecordView record;

    /** A file that did not come in, and why. */
    record Refusal(String file, String sentence) {}

    /** A file that the case has already, perhaps under another name. */
    record OnFile(String file, String as) {}

    /** What became of the files that were handed in. */
    record Received(int added, List<OnFile> onFile, List<Refusal> refusals) {

        static Received nothing() {
            return new Received(0, List.of(), List.of(new Refusal("", "请先选择要上传的文件。")));
        }

        Map<String, Object> told() {
            return Map.of("attached", added, "onFile", onFile, "refusals", refusals);
        }
    }

    /** Those files that are in order are taken; the others are told beside the field, with what is already on the page. */
    @Requires("attachment.add")
    @PostMapping
    Object add(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Member member,
            Model model,
            RedirectAttributes next)
            throws IOException {
        CaseFile caseFile = counter.caseFile(number, member);
        Received received = receive(caseFile, file, counter.acting(member, "attachment.add", caseFile));
        if (received.refusals().isEmpty()) {
            received.told().forEach(next::addFlashAttribute);
            return "redirect:/cases/" + caseFile.number();
        }
        model.addAllAttributes(received.told());
        view.fill(model, caseFile, member);
        return FormPages.refused("desk/case");
    }

    /** The same from the side of a form that somebody is filling in: only the materials and the record are shown anew. */
    @Requires("attachment.add")
    @PostMapping(headers = "HX-Request")
    String addBeside(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Member member,
            Model model)
            throws IOException {
        CaseFile caseFile = counter.caseFile(number, member);
        Received received = receive(caseFile, file, counter.acting(member, "attachment.add", caseFile));
        model.addAllAttributes(received.told());
        model.addAttribute("caseFile", caseFile);
        materials.fill(model, caseFile, member);
        record.fill(model, caseFile, member);
        return "desk/materials :: renewed";
    }

    private Received receive(CaseFile caseFile, @Nullable List<MultipartFile> files, Acting by) throws IOException {
        if (files == null
                || files.stream()
                        .allMatch(each -> each.isEmpty() && nameOf(each).isEmpty())) {
            return Received.nothing();
        }
        List<OnFile> onFile = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile each : files) {
            String name = nameOf(each);
            try {
                attachments
                        .add(caseFile.number(), name, each.getInputStream(), by)
                        .filter(filed -> !filed.isNew())
                        .ifPresent(same ->
                                onFile.add(new OnFile(name, same.attachment().name())));
            } catch (AttachmentRefused refused) {
                refusals.add(new Refusal(name, String.valueOf(refused.getMessage())));
            }
        }
        return new Received(files.size() - onFile.size() - refusals.size(), onFile, refusals);
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @Requires("attachment.read")
    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String number, @PathVariable String id, Member member) {
        CaseFile caseFile = counter.caseFile(number, member);
        return files.of(caseFile, member).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .flatMap(file -> attachments.open(caseFile.number(), file.id(), member))
                .map(Files::of)
                .orElseThrow(Counter::unknown);
    }
}
