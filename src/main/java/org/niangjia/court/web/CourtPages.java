package org.niangjia.court.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.court.WaitingMessages;
import org.niangjia.court.outbox.CourtPost;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 法院来文: what the court platform has sent, what still waits for its case, and what the court could not be told. */
@Controller
@RequiredArgsConstructor
@Requires("court.messages")
class CourtPages {

    private final WaitingMessages messages;
    private final CourtPost post;

    @GetMapping("/court/messages")
    String messages(Model model) {
        model.addAttribute("messages", messages.latest());
        model.addAttribute("dead", post.dead());
        return "court/messages";
    }

    @PostMapping("/court/outbox/{id:\\d{1,18}}/resend")
    String sendAgain(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("resent", post.sendAgain(id));
        return "redirect:/court/messages";
    }
}
