package org.niangjia.desk.web;

import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Accepted;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The materials of a case, beside it and beside its tasks; its own letters have a place of their own. */
@Component
@RequiredArgsConstructor
class MaterialsView {

    private final Attachments attachments;
    private final Letters letters;
    private final Ways ways;

    void fill(Model model, CaseFile file, Member reader) {
        Set<String> own = letters.issued(file.number()).stream().map(Letter::id).collect(Collectors.toSet());
        model.addAttribute(
                "attachments",
                attachments.of(file.number()).stream()
                        .filter(each -> !own.contains(each.id()))
                        .toList());
        model.addAttribute("accepted", Accepted.files());
        model.addAttribute(
                "mayAttach",
                file.open() && ways.to(file, "attachment.add", reader).isPresent());
    }
}
