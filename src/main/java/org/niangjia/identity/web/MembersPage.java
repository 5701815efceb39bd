package org.niangjia.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
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

    record Line(Member member, String union, String roles) {}

    @GetMapping("/admin/members")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("lines", lines(q.strip()));
        return "identity/members";
    }

    @GetMapping("/admin/members/{login}")
    String one(@PathVariable String login, Model model) {
        var member = members.byLogin(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("line", line(member));
        model.addAttribute("roles", Role.values());
        model.addAttribute("inHand", inHand.of(member));
        model.addAttribute("unions", unions.all());
        return "identity/member";
    }

    private List<Line> lines(String wanted) {
        return members.all().stream()
                .map(this::line)
                .filter(line -> Stream.of(line.member().login(), line.member().name(), line.union(), line.roles())
                        .anyMatch(text -> text.contains(wanted)))
                .toList();
    }

    private Line line(Member member) {
        var union = unions.find(member.unionCode()).map(it -> it.name()).orElse("");
        var roles = member.roles().stream().map(Role::getLabel).sorted().collect(Collectors.joining("、"));
        return new Line(member, union, roles);
    }
}
