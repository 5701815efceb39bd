package org.niangjia.mediation.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.PartyRoles;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.Mediators;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会议与联系: who mediates, when the parties were contacted, when they meet. */
@Controller
@RequestMapping("/cases/{number}/talks")
@RequiredArgsConstructor
class TalkPages {

    private static final String PAGE = "mediation/talks";

    private final Counter counter;
    private final Contacts contacts;
    private final Sessions sessions;
    private final Mediators mediators;
    private final TalkForms forms;
    private final Clock clock;

    /** @param late begun, and not yet written down */
    record SessionLine(Session session, String where, String chairs, boolean late) {}

    record ContactLine(Contact contact, String whom) {}

    @Requires("talks.view")
    @GetMapping
    String show(@PathVariable String number, Member member, Model model) {
        Attempt now = new Attempt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES), null, "", null, "");
        return fill(model, counter.caseFile(number, member), now, member);
    }

    @Requires("contact.note")
    @PostMapping("/contacts")
    Object note(
            @PathVariable String number,
            @ModelAttribute Attempt attempt,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = counter.caseFile(number, member);
        try {
            contacts.add(file.number(), attempt, counter.acting(member, "contact.note", file));
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            return new ModelAndView(fill(model, file, attempt, member), HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("done", "contact.done");
        return "redirect:/cases/" + number + "/talks";
    }

    private String fill(Model model, CaseFile file, Attempt attempt, Member member) {
        model.addAttribute("caseFile", file);
        model.addAttribute("seats", mediators.of(file.number()));
        model.addAttribute("contacts", contactLines(file));
        model.addAttribute("sessions", sessionLines(file));
        model.addAttribute("mayNote", counter.may(member, "contact.note", file));
        model.addAttribute("mayPlan", counter.may(member, "session.plan", file) && sessions.areOpen(file.number()));
        model.addAttribute("mayChoose", counter.mayRead(member, "mediator.suggest", file));
        model.addAttribute("mayRead", counter.mayRead(member, "minutes.read", file));
        model.addAttribute("attempt", attempt);
        model.addAttribute("parties", forms.parties(file.number()));
        model.addAttribute("ways", TalkForms.ways());
        model.addAttribute("outcomes", TalkForms.outcomes());
        return PAGE;
    }

    private List<ContactLine> contactLines(CaseFile file) {
        return contacts.of(file.number()).stream()
                .map(contact -> new ContactLine(contact, PartyRoles.label(contact.role())))
                .toList();
    }

    private List<SessionLine> sessionLines(CaseFile file) {
        return sessions.of(file.number()).stream()
                .map(session -> new SessionLine(
                        session,
                        sessions.where(session),
                        SessionCalendarPage.chairs(session),
                        session.isPlanned() && session.startAt().isBefore(clock.instant())))
                .toList();
    }
}
