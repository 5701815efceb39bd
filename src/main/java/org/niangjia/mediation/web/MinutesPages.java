package org.niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.PartyRoles;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 调解笔录: read by who mediates and who reviews, written by who mediates. */
@Controller
@RequestMapping("/cases/{number}/talks/sessions/{seq:\\d{1,4}}")
@RequiredArgsConstructor
class MinutesPages {

    private static final String FORM = "mediation/minutes-form";

    private final Counter counter;
    private final Sessions sessions;
    private final TalkForms forms;

    @Requires("minutes.read")
    @GetMapping("/minutes")
    String show(@PathVariable String number, @PathVariable int seq, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        if (!counter.mayRead(member, "minutes.read", file)) {
            throw new AccessDeniedException("minutes.read");
        }
        Session session = session(file, seq);
        Minutes minutes = sessions.minutes(file.number(), seq).orElseThrow(MinutesPages::unknown);
        model.addAttribute("caseFile", file);
        model.addAttribute("sitting", session);
        model.addAttribute("minutes", minutes);
        model.addAttribute("where", sessions.where(session));
        model.addAttribute("chairs", SessionCalendarPage.chairs(session));
        model.addAttribute("signed", labels(minutes.recordSignedBy()));
        model.addAttribute("roles", TalkForms.signers(forms.parties(file.number())));
        model.addAttribute("mayRecord", counter.may(member, "session.record", file));
        return "mediation/minutes";
    }

    @Requires("session.record")
    @GetMapping("/record")
    String ask(@PathVariable String number, @PathVariable int seq, Member member, Model model) {
        CaseFile file = mine(number, member);
        Minutes known = sessions.minutes(file.number(), seq).orElseGet(Minutes::none);
        return fill(model, file, session(file, seq), known);
    }

    @Requires("session.record")
    @PostMapping("/record")
    Object record(
            @PathVariable String number,
            @PathVariable int seq,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = mine(number, member);
        Session session = session(file, seq);
        Minutes minutes = MinutesForm.read(sent);
        try {
            sessions.record(file.number(), seq, minutes, counter.acting(member, "session.record", file));
        } catch (SubmissionRefused refused) {
            model.addAttribute("errors", refused.errors());
            return new ModelAndView(fill(model, file, session, minutes), HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("done", "minutes.done");
        return "redirect:/cases/" + number + "/talks";
    }

    private CaseFile mine(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        counter.acting(member, "session.record", file);
        return file;
    }

    private Session session(CaseFile file, int seq) {
        return sessions.find(file.number(), seq)
                .filter(it -> it.state() != Session.State.CANCELLED)
                .orElseThrow(MinutesPages::unknown);
    }

    private String fill(Model model, CaseFile file, Session session, Minutes minutes) {
        Map<String, String> parties = forms.parties(file.number());
        model.addAttribute("caseFile", file);
        model.addAttribute("sitting", session);
        model.addAttribute("minutes", minutes);
        model.addAttribute(
                "result", minutes.result() == null ? "" : minutes.result().name());
        model.addAttribute("facts", String.join("\n", minutes.undisputedFacts()));
        model.addAttribute("rows", MinutesForm.rows(minutes, parties.keySet()));
        model.addAttribute("parties", parties);
        model.addAttribute("signers", TalkForms.signers(parties));
        model.addAttribute(
                "attending",
                minutes.attendees().stream().map(Minutes.Attendee::role).toList());
        model.addAttribute(
                "verified",
                minutes.attendees().stream()
                        .filter(Minutes.Attendee::idVerified)
                        .map(Minutes.Attendee::role)
                        .toList());
        model.addAttribute("results", TalkForms.results());
        return FORM;
    }

    private static String labels(List<String> roles) {
        return String.join(
                "、",
                roles.stream()
                        .map(role -> role.equals("MEDIATOR") ? "调解员" : PartyRoles.label(role))
                        .toList());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
