package org.niangjia.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.absence.Absences;
import org.niangjia.identity.absence.MayDeputise;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 离岗代办: the member's own absences, and what others have entrusted to the member. */
@Controller
@SignedIn
@RequiredArgsConstructor
class AbsencesPage {

    private final Absences absences;
    private final MayDeputise mayDeputise;
    private final Members members;
    private final Permissions permissions;
    private final Clock clock;

    record Plan(
            @Nullable String deputy,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String reason) {

        /** What is asked for, once all of it is there. */
        Decision propose(Members members, Proposal proposal) {
            var chosen = deputy == null ? null : members.byLogin(deputy).orElse(null);
            if (chosen == null || firstDay == null || lastDay == null) {
                return Decision.refused("请选择代办人，并填写第一天和最后一天。");
            }
            var why = reason == null ? "" : reason.strip();
            return why.length() > 200
                    ? Decision.refused("事由最多 200 字。")
                    : proposal.decide(chosen, firstDay, lastDay, why);
        }
    }

    interface Proposal {

        Decision decide(Member deputy, LocalDate first, LocalDate last, String reason);
    }

    @GetMapping("/me/absences")
    String list(Member member, Model model) {
        return page(member, new Plan(null, LocalDate.now(clock), null, null), model);
    }

    @PostMapping("/me/absences")
    String name(
            @ModelAttribute Plan plan,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var decision = plan.propose(
                members, (deputy, first, last, why) -> absences.name(member, deputy, first, last, why, member));
        if (decision instanceof Refused no) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("sentence", no.because());
            return page(member, plan, model);
        }
        next.addFlashAttribute("done", "absences.done");
        return "redirect:/me/absences";
    }

    @PostMapping("/me/absences/{id}/end")
    String end(@PathVariable long id, Member member, RedirectAttributes next) {
        if (!absences.end(member, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute("done", "absences.ended");
        return "redirect:/me/absences";
    }

    private String page(Member member, Plan plan, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("own", absences.of(member));
        model.addAttribute("entrusted", absences.entrustedTo(member));
        model.addAttribute("candidates", mayDeputise.candidates(member));
        model.addAttribute("mayArrange", permissions.may(member, "absence.arrange"));
        return "identity/absences";
    }
}
