package org.niangjia.roster.web;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Reason;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 暂停、除名、恢复: what will happen, before it does, and why. */
@Controller
@Requires("roster.manage")
@RequiredArgsConstructor
class StandingPage {

    private static final String PAGE = "roster/standing";

    private final Roll roll;
    private final Mediators mediators;
    private final MediatorView view;
    private final RosterCounter counter;

    @GetMapping("/mediators/{rosterNo}/standing")
    String ask(@PathVariable String rosterNo, @RequestParam Standing to, Model model) {
        return fill(model, view.find(rosterNo), to);
    }

    @PostMapping("/mediators/{rosterNo}/standing")
    Object change(
            @PathVariable String rosterNo,
            @RequestParam Standing to,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            Model model,
            RedirectAttributes next) {
        Mediator mediator = view.find(rosterNo);
        Optional<FieldError> fault = Reason.fault("reason", "请填写理由", reason);
        if (fault.isPresent()) {
            model.addAttribute("errors", List.of(fault.get()));
            model.addAttribute("reason", reason);
            return new ModelAndView(fill(model, mediator, to), HttpStatus.BAD_REQUEST);
        }
        roll.stand(rosterNo, to, reason.strip(), counter.manager(member));
        next.addFlashAttribute("done", "mediator.stands");
        return "redirect:/mediators/" + rosterNo;
    }

    private String fill(Model model, Mediator mediator, Standing to) {
        model.addAttribute("mediator", mediator);
        model.addAttribute("to", to);
        model.addAttribute("seats", mediators.openCases(mediator.rosterNo()));
        return PAGE;
    }
}
