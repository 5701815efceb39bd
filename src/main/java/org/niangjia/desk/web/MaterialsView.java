package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Accepted;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The materials of a case, beside it and beside its tasks; its own letters have a place of their own. */
@Component
@RequiredArgsConstructor
class MaterialsView {

    private final Materials materials;
    private final Ways ways;

    void fill(Model model, CaseFile file, Member reader) {
        model.addAttribute("attachments", materials.of(file, reader));
        model.addAttribute("accepted", Accepted.files());
        model.addAttribute(
                "mayAttach",
                file.open() && ways.to(file, "attachment.add", reader).isPresent());
    }
}
