package org.niangjia.web.undelivered;

import lombok.RequiredArgsConstructor;
import org.niangjia.engine.news.Undelivered;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 未能立案的移交事项: which they are, how often they were tried, and what to look for. */
@Controller
@RequiredArgsConstructor
class UndeliveredPage {

    private final Undelivered undelivered;

    @Requires("member.manage")
    @GetMapping("/admin/undelivered")
    String list(Model model) {
        model.addAttribute("letters", undelivered.all());
        return "web/undelivered";
    }
}
