package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIns;
import org.niangjia.identity.signin.WallClock;
import org.niangjia.web.OwnPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a member for the password again, then leads back to the page from which something grave was about to be done. */
@Controller
@SignedIn
@RequiredArgsConstructor
class ConfirmPage {

    private final SignIns signIns;
    private final WallClock clock;

    @GetMapping("/confirm")
    String ask(@RequestParam(defaultValue = "/") String next, Model model) {
        return page(next, "", 0, model);
    }

    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            Member member,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer = signIns.confirm(AtTheDoor.page(request).byPassword(member.login(), password));
        if (answer instanceof Welcome) {
            var session = request.getSession();
            var open = SessionRules.of(session);
            if (open != null) {
                session.setAttribute(OpenSession.NAME, open.confirmed(clock.instant()));
            }
            return "redirect:" + OwnPath.of(next);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(
                next, "refused", answer instanceof Later later ? later.time().toSeconds() + 1 : 0, model);
    }

    private static String page(String next, String reason, long wait, Model model) {
        model.addAttribute("next", OwnPath.of(next));
        model.addAttribute("reason", reason);
        model.addAttribute("wait", wait);
        return "web/confirm";
    }
}
