package org.niangjia.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.account.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a new member into the roster, and tells the temporary password once. */
@Controller
@Requires("member.manage")
@Confirmed
@RequiredArgsConstructor
class NewMemberPage {

    private final Accounts accounts;
    private final Members members;
    private final Unions unions;

    record Newcomer(String login, String name, String union, Set<Role> roles) {

        /** What the browser left out is empty. */
        Newcomer {
            login = requireNonNullElse(login, "").strip();
            name = requireNonNullElse(name, "").strip();
            union = requireNonNullElse(union, "");
            roles = requireNonNullElse(roles, Set.of());
        }
    }

    @GetMapping("/admin/new-member")
    String ask(Model model) {
        return page(new Newcomer("", "", "", Set.of()), model);
    }

    @PostMapping("/admin/new-member")
    String enrol(
            @ModelAttribute Newcomer newcomer,
            Member admin,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fault = fault(newcomer);
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("sentence", fault.get());
            return page(newcomer, model);
        }
        var member = new Member(newcomer.login(), newcomer.name(), newcomer.roles(), newcomer.union(), true);
        next.addFlashAttribute("password", accounts.enrol(member, admin.login()));
        return "redirect:/admin/members/" + member.login();
    }

    private Optional<String> fault(Newcomer newcomer) {
        if (!Member.isLogin(newcomer.login())) {
            return Optional.of("账号只能用字母、数字、点、横线和下划线，最多 64 个字符。");
        }
        if (members.byLogin(newcomer.login()).isPresent()) {
            return Optional.of("这个账号已经有人使用，请换一个。");
        }
        if (newcomer.roles().isEmpty()) {
            return Optional.of("请至少选择一个角色。");
        }
        return accounts.mayBe(newcomer.name(), newcomer.union(), newcomer.roles()) instanceof Refused no
                ? Optional.of(no.because())
                : Optional.empty();
    }

    private String page(Newcomer newcomer, Model model) {
        model.addAttribute("newcomer", newcomer);
        model.addAttribute("unions", unions.all());
        model.addAttribute("roles", Role.values());
        return "identity/new-member";
    }
}
