package org.niangjia.web.security;

import java.util.Map;
import java.util.Set;
import org.niangjia.identity.access.Anyone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks who is there, and says why when it asks again. */
@Controller
class SignInPage {

    private static final Set<String> REASONS = Set.of("refused", "ended", "left");

    @Anyone
    @GetMapping("/login")
    String ask(@RequestParam Map<String, String> parameters, @RequestParam(defaultValue = "0") int wait, Model model) {
        model.addAttribute(
                "reason",
                REASONS.stream().filter(parameters::containsKey).findFirst().orElse(""));
        model.addAttribute("wait", Math.max(0, wait));
        return "web/login";
    }
}
