package org.niangjia.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.identity.signin.FirstDuty;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.PasswordChanges;
import org.niangjia.identity.signin.WallClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The member's own password. The old one has just been given: to sign in, or to confirm. */
@Controller
@SignedIn
@Confirmed
@RequiredArgsConstructor
class PasswordPage {

    private final PasswordChanges changes;
    private final MemberSessions sessions;
    private final WallClock clock;

    @GetMapping("/me/password")
    String show() {
        return "identity/password";
    }

    @PostMapping("/me/password")
    String change(
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            Member member,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!chosen.equals(again)) {
            return refused("again", "两次输入的口令不一致。", model, response);
        }
        if (changes.choose(member.login(), chosen) instanceof Refused no) {
            return refused("chosen", no.because(), model, response);
        }
        endOtherSessions(member, session);
        next.addFlashAttribute("done", "password.done");
        return "redirect:/me/sessions";
    }

    private void endOtherSessions(Member member, HttpSession session) {
        if (session.getAttribute(OpenSession.NAME) instanceof OpenSession open) {
            sessions.endOthers(member.login(), open.key());
            session.setAttribute(OpenSession.NAME, open.fulfilled(FirstDuty.CHANGE_PASSWORD, clock.instant()));
        }
    }

    private static String refused(String field, String sentence, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("field", field);
        model.addAttribute("sentence", sentence);
        return "identity/password";
    }
}
