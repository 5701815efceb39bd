package org.niangjia.court.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.court.WaitingMessages;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 法院来文: what the court platform has sent, and what still waits for its case. */
@Controller
@RequiredArgsConstructor
@Requires("court.messages")
class CourtPages {

    private final WaitingMessages messages;

    @GetMapping("/court/messages")
    String messages(Model model) {
        model.addAttribute("messages", messages.latest());
        return "court/messages";
    }
}
