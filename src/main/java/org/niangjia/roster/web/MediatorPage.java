package org.niangjia.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.roster.people.ConflictsOnFile;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Tie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the roster, for who keeps it, who watches over it, and for the mediator. */
@Controller
@RequiredArgsConstructor
class MediatorPage {

    private static final String PAGE = "roster/mediator";

    private final MediatorView view;
    private final Roll roll;
    private final ConflictsOnFile conflicts;
    private final RosterCounter counter;
    private final Clock clock;

    @Requires("roster.read")
    @GetMapping("/mediators/{rosterNo}")
    String show(@PathVariable String rosterNo, Member member, Model model) {
        view.fill(model, view.find(rosterNo), member);
        return PAGE;
    }

    @Requires("roster.own")
    @GetMapping("/me/mediator")
    String own(Member member, Model model) {
        view.fill(model, mine(member), member);
        return PAGE;
    }

    @Requires("roster.manage")
    @PostMapping("/mediators/{rosterNo}/conflicts")
    Object declare(
            @PathVariable String rosterNo,
            @ModelAttribute Tie tie,
            Member member,
            Model model,
            RedirectAttributes next) {
        return declare(view.find(rosterNo), tie, counter.manager(member), "/mediators/" + rosterNo, model, next);
    }

    @Requires("roster.own")
    @PostMapping("/me/mediator/conflicts")
    Object declareOwn(@ModelAttribute Tie tie, Member member, Model model, RedirectAttributes next) {
        return declare(mine(member), tie, Acting.self(member), "/me/mediator", model, next);
    }

    /** A tie that somebody has told of is over only when who keeps the roster says so. */
    @Requires("roster.manage")
    @PostMapping("/mediators/{rosterNo}/conflicts/{id}/end")
    String end(@PathVariable String rosterNo, @PathVariable String id, Member member, RedirectAttributes next) {
        if (!conflicts.end(rosterNo, id, LocalDate.now(clock), counter.manager(member))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute("done", "mediator.conflict.ended");
        return "redirect:/mediators/" + rosterNo;
    }

    private Object declare(Mediator mediator, Tie tie, Acting by, String path, Model model, RedirectAttributes next) {
        try {
            conflicts.declare(mediator.rosterNo(), tie, by);
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            model.addAttribute("tie", tie);
            view.fill(model, mediator, by.member());
            return new ModelAndView(PAGE, HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("done", "mediator.conflict.done");
        return "redirect:" + path;
    }

    private Mediator mine(Member member) {
        return roll.byLogin(member.login())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "您的账号还没有登记在调解员名册上，请联系工作室管理员。"));
    }
}
