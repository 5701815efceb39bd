package org.niangjia.mediation.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Attempt;
import org.niangjia.mediation.talks.Contact.Outcome;
import org.niangjia.mediation.talks.Contact.Way;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Session.Mode;
import org.niangjia.mediation.talks.Session.Result;
import org.niangjia.mediation.talks.Session.State;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/cases/…/contacts} and {@code /sessions}: attempts to contact a party, sessions and their minutes. */
@RestController
@RequestMapping("/api/cases/{number}")
@RequiredArgsConstructor
class TalksApi {

    private final Counter counter;
    private final Contacts contacts;
    private final Sessions sessions;

    record AttemptSent(
            @Nullable OffsetDateTime at,
            @Nullable Way way,
            @Nullable String role,
            @Nullable Outcome outcome,
            @Nullable String remark) {}

    record ContactShown(
            int n, OffsetDateTime at, Way way, String role, Outcome outcome, String remark, String notedBy) {}

    record PlanSent(
            @Nullable Mode mode,
            @Nullable OffsetDateTime startAt,
            @Nullable OffsetDateTime endAt,
            @Nullable Long room,
            @Nullable String place,
            @Nullable Set<String> mediatorIds,
            boolean shortNotice,
            boolean onlineAgreed,
            @Nullable String why) {

        Plan plan() {
            return new Plan(
                    mode,
                    local(startAt),
                    local(endAt),
                    room,
                    place == null ? "" : place,
                    mediatorIds == null ? Set.of() : mediatorIds,
                    shortNotice,
                    onlineAgreed,
                    why == null ? "" : why);
        }
    }

    record SessionShown(
            int seq,
            Mode mode,
            OffsetDateTime startAt,
            OffsetDateTime endAt,
            String place,
            List<String> mediatorIds,
            State state,
            @Nullable Result result,
            int version) {}

    record Added(int n) {}

    @Requires("talks.view")
    @GetMapping("/contacts")
    List<ContactShown> contacts(@PathVariable String number, Member member) {
        return contacts.of(counter.caseFile(number, member).number()).stream()
                .map(it -> new ContactShown(
                        it.n(), time(it.at()), it.way(), it.role(), it.outcome(), it.remark(), it.notedBy()))
                .toList();
    }

    @Requires("contact.note")
    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    Added note(@PathVariable String number, @RequestBody AttemptSent sent, Member member) {
        CaseFile file = counter.caseFile(number, member);
        Attempt attempt = new Attempt(
                local(sent.at()),
                sent.way(),
                sent.role() == null ? "" : sent.role(),
                sent.outcome(),
                sent.remark() == null ? "" : sent.remark());
        return new Added(contacts.add(file.number(), attempt, counter.acting(member, "contact.note", file)));
    }

    @Requires("talks.view")
    @GetMapping("/sessions")
    List<SessionShown> sessions(@PathVariable String number, Member member) {
        return sessions.of(counter.caseFile(number, member).number()).stream()
                .map(this::shown)
                .toList();
    }

    @Requires("session.plan")
    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    SessionShown plan(@PathVariable String number, @RequestBody PlanSent sent, Member member) {
        CaseFile file = counter.caseFile(number, member);
        return shown(sessions.plan(file.number(), sent.plan(), counter.acting(member, "session.plan", file)));
    }

    @Requires("minutes.read")
    @GetMapping("/sessions/{seq:\\d{1,4}}/minutes")
    Minutes minutes(@PathVariable String number, @PathVariable int seq, Member member) {
        CaseFile file = counter.caseFile(number, member);
        if (!counter.mayRead(member, "minutes.read", file)) {
            throw new AccessDeniedException("minutes.read");
        }
        session(file, seq);
        return sessions.minutes(file.number(), seq).orElseThrow(TalksApi::unknown);
    }

    @Requires("session.record")
    @PostMapping("/sessions/{seq:\\d{1,4}}/minutes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String number, @PathVariable int seq, @RequestBody Minutes minutes, Member member) {
        CaseFile file = counter.caseFile(number, member);
        session(file, seq);
        sessions.record(file.number(), seq, minutes, counter.acting(member, "session.record", file));
    }

    private Session session(CaseFile file, int seq) {
        return sessions.find(file.number(), seq).orElseThrow(TalksApi::unknown);
    }

    private SessionShown shown(Session it) {
        return new SessionShown(
                it.seq(),
                it.mode(),
                time(it.startAt()),
                time(it.endAt()),
                sessions.where(it),
                it.mediators().stream().map(Session.Chair::rosterNo).toList(),
                it.state(),
                it.result(),
                it.version());
    }

    private static @Nullable LocalDateTime local(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(WorkingCalendar.ZONE).toLocalDateTime();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
