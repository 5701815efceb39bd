package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.access.Anyone;
import org.niangjia.identity.signin.WallClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that ask who is there, and say why when they ask again. */
@Anyone
@Controller
@RequiredArgsConstructor
class SignInPage {

    private static final Set<String> REASONS = Set.of("refused", "ended", "left", "disabled");

    private final WallClock clock;

    @GetMapping("/login")
    String ask(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") int wait,
            HttpServletRequest request,
            Model model) {
        say(parameters, wait, model);
        model.addAttribute("tried", tried(request.getSession(false)));
        return "web/login";
    }

    /** What was typed last time; told once. */
    private static String tried(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(Refusal.TRIED) instanceof String login)) {
            return "";
        }
        session.removeAttribute(Refusal.TRIED);
        return login;
    }

    @GetMapping(CodeSignIn.PATH)
    String askForTheCode(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") int wait,
            HttpSession session,
            Model model) {
        say(parameters, wait, model);
        return Halfway.in(session, clock.instant()).isPresent() ? "web/code" : "redirect:/login";
    }

    private static void say(Map<String, String> parameters, int wait, Model model) {
        model.addAttribute(
                "reason",
                REASONS.stream().filter(parameters::containsKey).findFirst().orElse(""));
        model.addAttribute("wait", Math.max(0, wait));
    }
}
