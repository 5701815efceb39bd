package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Accepted;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The materials of a case, beside it and beside its tasks. */
@Component
@RequiredArgsConstructor
class MaterialsView {

    private final Attachments attachments;
    private final Ways ways;

    void fill(Model model, CaseFile file, Member reader) {
        model.addAttribute("attachments", attachments.of(file.number()));
        model.addAttribute("accepted", Accepted.files());
        model.addAttribute(
                "mayAttach",
                file.open() && ways.to(file, "attachment.add", reader).isPresent());
    }
}
