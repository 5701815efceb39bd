package org.niangjia.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.identity.secondfactor.SecondFactors;
import org.niangjia.identity.signin.FirstDuty;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.SignInProperties;
import org.niangjia.identity.signin.WallClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 动态口令: the member's own. How it is given up: {@code web.security}. */
@Controller
@SignedIn
@Confirmed
@RequiredArgsConstructor
class SecondFactorPage {

    private static final String HERE = "redirect:/me/second-factor";

    private final SecondFactors factors;
    private final SignInProperties properties;
    private final MemberSessions sessions;
    private final WallClock clock;

    @GetMapping("/me/second-factor")
    String show(Member member, Model model) {
        model.addAttribute("standing", factors.standingOf(member.login()).orElse(null));
        model.addAttribute("enrolment", factors.begun(member.login()).orElse(null));
        model.addAttribute("required", properties.requireSecondFactorOf(member));
        return "identity/second-factor";
    }

    @PostMapping("/me/second-factor/begin")
    String begin(Member member) {
        factors.begin(member.login());
        return HERE;
    }

    @PostMapping("/me/second-factor/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Member member,
            HttpSession session,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var recoveryCodes = factors.confirm(member.login(), code);
        if (recoveryCodes.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("mistyped", true);
            return show(member, model);
        }
        endOtherSessions(member, session);
        next.addFlashAttribute("done", "code.on.done");
        next.addFlashAttribute("recoveryCodes", recoveryCodes.get());
        return HERE;
    }

    @PostMapping("/me/second-factor/recovery-codes")
    String renew(Member member, RedirectAttributes next) {
        if (factors.isOn(member.login())) {
            next.addFlashAttribute("recoveryCodes", factors.renewRecoveryCodes(member.login()));
        }
        return HERE;
    }

    private void endOtherSessions(Member member, HttpSession session) {
        if (session.getAttribute(OpenSession.NAME) instanceof OpenSession open) {
            sessions.endOthers(member.login(), open.key());
            session.setAttribute(OpenSession.NAME, open.fulfilled(FirstDuty.ENROL_SECOND_FACTOR, clock.instant()));
        }
    }
}
