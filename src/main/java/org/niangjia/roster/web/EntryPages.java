package org.niangjia.roster.web;

import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Particulars;
import org.niangjia.roster.people.Roll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters somebody into the roster, and changes what it says of them. */
@Controller
@Requires("roster.manage")
@RequiredArgsConstructor
class EntryPages {

    private static final String PAGE = "roster/entry";

    private final Roll roll;
    private final MediatorView view;
    private final Lists lists;
    private final RosterCounter counter;

    @GetMapping("/new-mediator")
    String ask(Model model) {
        return fill(model, Particulars.none(), null);
    }

    @PostMapping("/new-mediator")
    Object enter(@ModelAttribute Particulars entered, Member member, Model model, RedirectAttributes next) {
        try {
            Mediator mediator = roll.enter(entered, counter.manager(member));
            next.addFlashAttribute("done", "mediator.entered");
            return "redirect:/mediators/" + mediator.rosterNo();
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            return new ModelAndView(fill(model, entered, null), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/mediators/{rosterNo}/amend")
    String askAgain(@PathVariable String rosterNo, Model model) {
        Mediator mediator = view.find(rosterNo);
        model.addAttribute("version", mediator.version());
        return fill(model, Particulars.of(mediator), mediator);
    }

    @PostMapping("/mediators/{rosterNo}/amend")
    Object amend(
            @PathVariable String rosterNo,
            @ModelAttribute Particulars entered,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            Model model,
            RedirectAttributes next) {
        Mediator mediator = view.find(rosterNo);
        try {
            roll.amend(rosterNo, version, entered, reason.strip(), counter.manager(member));
            next.addFlashAttribute("done", "mediator.amended");
            return "redirect:/mediators/" + rosterNo;
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            model.addAttribute("version", version);
            model.addAttribute("reason", reason);
            return new ModelAndView(fill(model, entered, mediator), HttpStatus.BAD_REQUEST);
        }
    }

    private String fill(Model model, Particulars entered, @Nullable Mediator mediator) {
        lists.fill(model);
        model.addAttribute("entered", entered);
        model.addAttribute("mediator", mediator);
        model.addAttribute("chosen", Lists.names(entered.specialties().stream()));
        model.addAttribute("sex", name(entered.sex()));
        model.addAttribute("kind", name(entered.kind()));
        model.addAttribute("appointedBy", name(entered.appointedBy()));
        return PAGE;
    }

    private static String name(@Nullable Enum<?> chosen) {
        return Stream.ofNullable(chosen).map(Enum::name).findFirst().orElse("");
    }
}
