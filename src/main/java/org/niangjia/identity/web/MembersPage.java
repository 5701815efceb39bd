package org.niangjia.identity.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.account.InHand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 名册: everybody who has an account, and one of them. */
@Controller
@Requires("member.manage")
@Confirmed
@RequiredArgsConstructor
class MembersPage {

    private final Members members;
    private final Unions unions;
    private final InHand inHand;

    @GetMapping("/admin/members")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("lines", lines(q.strip()));
        return "identity/members";
    }

    @GetMapping("/admin/members/{login}")
    String one(@PathVariable String login, Model model) {
        var member = members.byLogin(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", MemberLine.of(member, unions));
        model.addAttribute("roles", Role.values());
        model.addAttribute("unions", unions.all());
        return "identity/member";
    }

    /** What will happen, before it does. */
    @GetMapping("/admin/members/{login}/disable")
    String askBeforeDisabling(@PathVariable String login, Model model) {
        var member = members.byLogin(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", MemberLine.of(member, unions));
        model.addAttribute("inHand", inHand.of(member));
        return member.enabled() ? "identity/disable" : "redirect:/admin/members/" + login;
    }

    private List<MemberLine> lines(String wanted) {
        return members.all().stream()
                .map(member -> MemberLine.of(member, unions))
                .filter(line -> line.mentions(wanted))
                .toList();
    }
}
