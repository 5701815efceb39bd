package org.niangjia.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.niangjia.identity.absence.Absences;
import org.niangjia.identity.absence.MayDeputise;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.web.AbsencesPage.Plan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 为同事安排代办: who is ill cannot name a deputy; who heads the office does. */
@Controller
@Requires("absence.arrange")
@RequiredArgsConstructor
class ColleaguesAbsencesPage {

    private final Absences absences;
    private final MayDeputise mayDeputise;
    private final Members members;
    private final Unions unions;
    private final Permissions permissions;
    private final Clock clock;

    @GetMapping("/absences")
    String choose(Member head, Model model) {
        model.addAttribute("colleagues", colleagues(head));
        return "identity/colleagues";
    }

    @GetMapping("/absences/{login}")
    String show(@PathVariable String login, Member head, Model model) {
        return page(colleague(login, head), new Plan(null, LocalDate.now(clock), null, null), model);
    }

    @PostMapping("/absences/{login}")
    String name(
            @PathVariable String login,
            @ModelAttribute Plan plan,
            Member head,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Member absent = colleague(login, head);
        var decision = plan.propose(
                members, (deputy, first, last, why) -> absences.name(absent, deputy, first, last, why, head));
        if (decision instanceof Refused no) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("sentence", no.because());
            return page(absent, plan, model);
        }
        next.addFlashAttribute("done", "absences.done");
        return "redirect:/absences/" + login;
    }

    @PostMapping("/absences/{login}/{id}/end")
    String end(@PathVariable String login, @PathVariable long id, Member head, RedirectAttributes next) {
        if (!absences.endFor(colleague(login, head), id, head)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute("done", "absences.ended");
        return "redirect:/absences/" + login;
    }

    /** Of the head's union and those below it. */
    private List<MemberLine> colleagues(Member head) {
        Set<String> seats = seats(head);
        return members.all().stream()
                .filter(member -> isUnder(seats, head, member))
                .map(member -> MemberLine.of(member, unions))
                .toList();
    }

    private Member colleague(String login, Member head) {
        return members.byLogin(login)
                .filter(member -> isUnder(seats(head), head, member))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A deputy of the head arranges for the head's union, not for the deputy's own. */
    private Set<String> seats(Member head) {
        return permissions.seats(head, "absence.arrange");
    }

    private boolean isUnder(Set<String> seats, Member head, Member member) {
        return member.enabled()
                && !member.login().equals(head.login())
                && member.roles().stream().noneMatch(Role::administers)
                && seats.stream().anyMatch(seat -> unions.isWithin(member.unionCode(), seat));
    }

    private String page(Member absent, Plan plan, Model model) {
        model.addAttribute("absent", absent);
        model.addAttribute("plan", plan);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("own", absences.of(absent));
        model.addAttribute("candidates", mayDeputise.candidates(absent));
        return "identity/colleague-absences";
    }
}
