package org.niangjia.mediation.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Reason;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Session.Mode;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans a session of a case, moves it, calls it off. */
@Controller
@Requires("session.plan")
@RequestMapping("/cases/{number}/talks/sessions")
@RequiredArgsConstructor
class SessionPages {

    private static final String PAGE = "mediation/session";
    private static final String ACTION = "session.plan";

    private final Counter counter;
    private final Sessions sessions;
    private final TalkForms forms;

    /** As the browser sends it: what is not ticked is not sent. */
    record Wanted(
            @Nullable Mode mode,
            @Nullable LocalDateTime startAt,
            @Nullable LocalDateTime endAt,
            @Nullable Long room,
            @Nullable String place,
            @Nullable Set<String> mediators,
            @Nullable Boolean shortNotice,
            @Nullable Boolean onlineAgreed,
            @Nullable String why) {

        Plan plan() {
            return new Plan(
                    mode,
                    startAt,
                    endAt,
                    room,
                    place == null ? "" : place,
                    mediators == null ? Set.of() : mediators,
                    Boolean.TRUE.equals(shortNotice),
                    Boolean.TRUE.equals(onlineAgreed),
                    why == null ? "" : why);
        }
    }

    @GetMapping("/new")
    String ask(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable LocalDateTime at,
            Member member,
            Model model) {
        CaseFile file = mine(number, member);
        LocalDateTime end = at == null ? null : at.plusHours(2);
        Set<String> all = forms.mediators(file.number()).keySet();
        return fill(model, file, 0, new Plan(Mode.ONSITE, at, end, null, "", all, false, false, ""));
    }

    @PostMapping
    Object plan(
            @PathVariable String number,
            @ModelAttribute Wanted wanted,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = mine(number, member);
        try {
            sessions.plan(file.number(), wanted.plan(), counter.acting(member, ACTION, file));
            return done(file, "session.planned", next);
        } catch (SubmissionRefused refused) {
            return refused(model, refused, fill(model, file, 0, wanted.plan()));
        }
    }

    @GetMapping("/{seq:\\d{1,4}}/move")
    String askAgain(@PathVariable String number, @PathVariable int seq, Member member, Model model) {
        CaseFile file = mine(number, member);
        return fill(model, file, seq, asPlanned(session(file, seq)));
    }

    @PostMapping("/{seq:\\d{1,4}}/move")
    Object move(
            @PathVariable String number,
            @PathVariable int seq,
            @ModelAttribute Wanted wanted,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = mine(number, member);
        session(file, seq);
        try {
            sessions.move(file.number(), seq, wanted.plan(), counter.acting(member, ACTION, file));
            return done(file, "session.moved", next);
        } catch (SubmissionRefused refused) {
            return refused(model, refused, fill(model, file, seq, wanted.plan()));
        }
    }

    @PostMapping("/{seq:\\d{1,4}}/cancel")
    Object cancel(
            @PathVariable String number,
            @PathVariable int seq,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = mine(number, member);
        Session session = session(file, seq);
        try {
            Reason.fault("reason", "请填写取消会议的理由", reason).ifPresent(SessionPages::refuse);
            sessions.cancel(file.number(), seq, reason.strip(), counter.acting(member, ACTION, file));
            return done(file, "session.cancelled", next);
        } catch (SubmissionRefused refused) {
            model.addAttribute("reason", reason);
            return refused(model, refused, fill(model, file, seq, asPlanned(session)));
        }
    }

    private CaseFile mine(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        counter.acting(member, ACTION, file);
        return file;
    }

    private Session session(CaseFile file, int seq) {
        return sessions.find(file.number(), seq)
                .filter(Session::isPlanned)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String fill(Model model, CaseFile file, int seq, Plan plan) {
        model.addAttribute("caseFile", file);
        model.addAttribute("seq", seq);
        model.addAttribute("plan", plan);
        model.addAttribute("mode", plan.mode() == null ? "" : plan.mode().name());
        model.addAttribute("room", plan.room() == null ? "" : String.valueOf(plan.room()));
        model.addAttribute("modes", TalkForms.modes());
        model.addAttribute("rooms", forms.rooms());
        model.addAttribute("mediators", forms.mediators(file.number()));
        return PAGE;
    }

    private static Plan asPlanned(Session it) {
        return new Plan(
                it.mode(),
                LocalDateTime.ofInstant(it.startAt(), WorkingCalendar.ZONE),
                LocalDateTime.ofInstant(it.endAt(), WorkingCalendar.ZONE),
                it.room(),
                it.place(),
                Set.copyOf(it.mediators().stream().map(Session.Chair::rosterNo).toList()),
                it.shortNotice(),
                it.onlineAgreed(),
                it.why());
    }

    private static void refuse(FieldError fault) {
        throw new SubmissionRefused(List.of(fault));
    }

    private static ModelAndView refused(Model model, SubmissionRefused refused, String page) {
        model.addAttribute("errors", refused.errors());
        return new ModelAndView(page, HttpStatus.BAD_REQUEST);
    }

    private static String done(CaseFile file, String sentence, RedirectAttributes next) {
        next.addFlashAttribute("done", sentence);
        return "redirect:/cases/" + file.number() + "/talks";
    }
}
