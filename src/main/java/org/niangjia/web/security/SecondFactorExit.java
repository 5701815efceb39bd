package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.identity.secondfactor.SecondFactors;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives up the second factor of the member who proves both: whoever found the screen unlocked, or the telephone, does not. */
@Controller
@SignedIn
@RequiredArgsConstructor
class SecondFactorExit {

    private final SignIns signIns;
    private final SecondFactors factors;

    @PostMapping("/me/second-factor/off")
    String giveUp(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            Member member,
            HttpServletRequest request,
            RedirectAttributes next) {
        var answer = signIns.confirm(AtTheDoor.page(request).byPassword(member.login(), password), code);
        if (answer instanceof Welcome) {
            factors.giveUp(member.login(), member.login());
            next.addFlashAttribute("done", "code.off.done");
        } else if (answer instanceof Later later) {
            next.addFlashAttribute("wait", later.time().toSeconds() + 1);
        } else {
            next.addFlashAttribute("refused", true);
        }
        return "redirect:/me/second-factor";
    }
}
