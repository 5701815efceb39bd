package org.niangjia.identity.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.secondfactor.SecondFactors;
import org.niangjia.identity.secondfactor.SecondFactors.Standing;
import org.niangjia.identity.signin.MemberSessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Telephone and sheet of paper both lost: the security administrator takes the second factor away. Not the one who resets
 * passwords, so that nobody alone can get into another's account.
 */
@Controller
@Requires("second-factor.remove")
@Confirmed
@RequiredArgsConstructor
class SecondFactorsPage {

    private final SecondFactors factors;
    private final Members members;
    private final MemberSessions sessions;

    record Line(Standing standing, String name) {}

    @GetMapping("/admin/second-factors")
    String list(Model model) {
        model.addAttribute("lines", lines());
        return "identity/second-factors";
    }

    @PostMapping("/admin/second-factors/{login}/off")
    String takeAway(@PathVariable String login, Member security, RedirectAttributes next) {
        if (login.equals(security.login())) {
            next.addFlashAttribute("sentence", "停用自己的动态口令，请到“我的动态口令”页面办理。");
        } else if (factors.giveUp(login, security.login())) {
            sessions.endAll(login);
            next.addFlashAttribute("done", "codes.off.done");
        } else {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/admin/second-factors";
    }

    private List<Line> lines() {
        return factors.all().stream()
                .map(standing -> new Line(
                        standing,
                        members.byLogin(standing.login()).map(Member::name).orElse("")))
                .toList();
    }
}
