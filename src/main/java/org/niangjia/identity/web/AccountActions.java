package org.niangjia.identity.web;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.account.Accounts;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.PasswordChanges;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator changes about one account. */
@Controller
@Requires("member.manage")
@Confirmed
@RequiredArgsConstructor
class AccountActions {

    private final Accounts accounts;
    private final PasswordChanges passwords;
    private final MemberSessions sessions;
    private final Members members;

    @PostMapping("/admin/members/{login}/disable")
    String disable(@PathVariable String login, Member admin, RedirectAttributes next) {
        return back(login, accounts.enable(known(login), false, admin.login()), "member.disabled.done", next);
    }

    @PostMapping("/admin/members/{login}/enable")
    String enable(@PathVariable String login, Member admin, RedirectAttributes next) {
        return back(login, accounts.enable(known(login), true, admin.login()), next);
    }

    @PostMapping("/admin/members/{login}/roles")
    String assign(
            @PathVariable String login,
            @RequestParam(defaultValue = "") Set<Role> roles,
            Member admin,
            RedirectAttributes next) {
        var known = known(login);
        var decision = roles.isEmpty()
                ? Decision.refused("请至少选择一个角色；不再办理业务的，请停用账号。")
                : accounts.assign(known, roles, admin.login());
        return back(known, decision, next);
    }

    @PostMapping("/admin/members/{login}/particulars")
    String correct(
            @PathVariable String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String union,
            Member admin,
            RedirectAttributes next) {
        return back(login, accounts.correct(known(login), name.strip(), union, admin.login()), next);
    }

    @PostMapping("/admin/members/{login}/password")
    String reset(@PathVariable String login, Member admin, RedirectAttributes next) {
        next.addFlashAttribute("password", passwords.reset(known(login), admin.login()));
        sessions.endAll(login);
        return "redirect:/admin/members/" + login;
    }

    private String known(String login) {
        return members.byLogin(login)
                .map(Member::login)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(String login, Decision decision, RedirectAttributes next) {
        return back(login, decision, "member.done", next);
    }

    private static String back(String login, Decision decision, String done, RedirectAttributes next) {
        if (decision instanceof Refused no) {
            next.addFlashAttribute("sentence", no.because());
        } else {
            next.addFlashAttribute("done", done);
        }
        return "redirect:/admin/members/" + login;
    }
}
