package org.niangjia.casefile.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.anchor.Anchors;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.casefile.proof.Restoration;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.access.Requires;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 记录核验. */
@Controller
@RequiredArgsConstructor
class RecordPage {

    private static final String HERE = "redirect:/audit/record";
    private static final int LONGEST = 200;

    private final Proving proving;
    private final RecordProof proof;
    private final Anchors anchors;
    private final Restoration restoration;

    record Wrong(String field, String message) {}

    @Bean
    static NavEntry anchorDoor() {
        return NavEntry.inRail("anchor", "/audit/record", 66, "record.verify");
    }

    @Requires("record.verify")
    @GetMapping("/audit/record")
    String show(Model model) {
        model.addAttribute("running", proving.isRunning());
        model.addAttribute("finding", proof.last().orElse(null));
        model.addAttribute("anchor", anchors.newest().orElse(null));
        return "casefile/record";
    }

    @Requires("record.verify")
    @PostMapping("/audit/record/verify")
    String verify() {
        proving.start();
        return HERE;
    }

    @Requires("record.reanchor")
    @Confirmed
    @PostMapping("/audit/record/reanchor")
    Object reanchor(
            @RequestParam(defaultValue = "") String reason, Member auditor, Model model, RedirectAttributes next) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            model.addAttribute("reason", reason);
            model.addAttribute("errors", List.of(new Wrong("reason", "请填写事由，最多 " + LONGEST + " 个字。")));
            return new ModelAndView(show(model), HttpStatus.BAD_REQUEST);
        }
        restoration.reanchor(auditor, reason.strip());
        proving.start();
        next.addFlashAttribute("done", "record.reanchored");
        return HERE;
    }
}
