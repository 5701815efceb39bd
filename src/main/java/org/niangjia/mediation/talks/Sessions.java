package org.niangjia.mediation.talks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.mediation.talks.Bookings.Wish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解会议: planned where nobody and nothing is taken twice, and written down when held. */
@Service
@RequiredArgsConstructor
public class Sessions {

    private final SessionRows rows;
    private final Bookings bookings;
    private final PlanRules planRules;
    private final MinutesBook minutesBook;
    private final Rooms rooms;
    private final PartyRoles parties;
    private final CaseFiles caseFiles;
    private final Clock clock;

    public List<Session> of(CaseNumber number) {
        return rows.of(number);
    }

    public Optional<Session> find(CaseNumber number, int seq) {
        return of(number).stream().filter(session -> session.seq() == seq).findFirst();
    }

    /** Of all cases, those that were not called off. */
    public List<Session> between(Instant from, Instant to) {
        return rows.between(from, to);
    }

    /** The next one that is planned. */
    public Optional<Session> next(CaseNumber number) {
        return of(number).stream().filter(Session::isPlanned).findFirst();
    }

    /** The last one that was held. */
    public Optional<Session> last(CaseNumber number) {
        return of(number).stream().filter(Session::isHeld).reduce((earlier, later) -> later);
    }

    /** In clear; empty for a session that was not held yet. */
    public Optional<Minutes> minutes(CaseNumber number, int seq) {
        return minutesBook.read(number, seq);
    }

    /** 无争议事实, agreed to by all and in writing. */
    public boolean hasUndisputedFacts(CaseNumber number) {
        return of(number).stream()
                .filter(Session::isHeld)
                .flatMap(session -> minutes(number, session.seq()).stream())
                .anyMatch(minutes -> !minutes.undisputedFacts().isEmpty());
    }

    /** Nobody is told of a session that is not planned, or that somebody would hold who sits in the case no more. */
    public Decision readyToNotify(CaseNumber number) {
        Optional<Session> next = next(number);
        if (next.isEmpty()) {
            return Decision.refused("还没有安排调解会议，请先在“会议与联系”中安排时间、地点和方式。");
        }
        Set<String> chairs =
                next.get().mediators().stream().map(Session.Chair::rosterNo).collect(Collectors.toSet());
        return planRules.areSeated(number, chairs)
                ? Decision.granted()
                : Decision.refused("安排好的会议由已经不在本案的调解员主持，请先在“会议与联系”中改期，选定现在的调解员。");
    }

    /** Whether the parties may still meet. */
    public boolean areOpen(CaseNumber number) {
        return !planRules.isOver(number);
    }

    /** @throws SubmissionRefused with what is missing, and with who or what is taken at that time */
    @Transactional
    public Session plan(CaseNumber number, Plan plan, Acting by) {
        caseFiles.hold(number);
        bookings.lock();
        List<Session> all = of(number);
        refuse(planRules.faults(number, plan, notCancelled(all)));
        refuse(bookings.clashes(new Wish(0, number, plan)));
        int seq = all.size() + 1;
        long id = rows.insert(number, seq, plan);
        bookings.book(id, number, plan.mediators());
        Session planned = find(number, seq).orElseThrow();
        note(number, by, Telling.planned("安排第" + seq + "次调解会议", plan, where(planned), chairs(planned)));
        return planned;
    }

    /** Another time, place or mediator for a session that was not held yet. */
    @Transactional
    public void move(CaseNumber number, int seq, Plan plan, Acting by) {
        caseFiles.hold(number);
        bookings.lock();
        requirePlanned(number, seq);
        List<Session> others = new ArrayList<>(notCancelled(of(number)));
        others.removeIf(session -> session.seq() == seq);
        refuse(planRules.faults(number, plan, others));
        long id = rows.idOf(number, seq);
        refuse(bookings.clashes(new Wish(id, number, plan)));
        rows.move(id, plan);
        bookings.book(id, number, plan.mediators());
        Session moved = find(number, seq).orElseThrow();
        note(number, by, Telling.planned("改期第" + seq + "次调解会议", plan, where(moved), chairs(moved)));
    }

    @Transactional
    public void cancel(CaseNumber number, int seq, String reason, Acting by) {
        caseFiles.hold(number);
        requirePlanned(number, seq);
        rows.cancel(rows.idOf(number, seq));
        note(number, by, Happening.because(EntryKind.NOTED, "取消第" + seq + "次调解会议", reason));
    }

    /** Also once more: what was written down wrongly is put right, and the record tells both. */
    @Transactional
    public void record(CaseNumber number, int seq, Minutes minutes, Acting by) {
        caseFiles.hold(number);
        Session session = find(number, seq)
                .filter(it -> it.state() != Session.State.CANCELLED)
                .orElseThrow(() -> refused("result", "没有这次会议，或者已经取消。"));
        refuse(MinutesRules.faults(session, minutes, parties.roles(number), clock.instant()));
        String whole = minutesBook.seal(number, seq, minutes);
        rows.hold(rows.idOf(number, seq), whole, Objects.requireNonNull(minutes.result()), clock.instant());
        String summary = (session.isHeld() ? "更正第" : "记录第") + seq + "次调解会议";
        note(number, by, Telling.held(summary, minutes, MinutesBook.written(minutes)));
    }

    /** The room, or whatever else was said of where it is. */
    public String where(Session session) {
        Long room = session.room();
        String name = room == null ? "" : rooms.find(room).map(Room::name).orElse("");
        return (name + " " + session.place()).strip();
    }

    private static String chairs(Session session) {
        return session.mediators().stream().map(Session.Chair::name).collect(Collectors.joining("、"));
    }

    private static List<Session> notCancelled(List<Session> all) {
        return all.stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .toList();
    }

    private void requirePlanned(CaseNumber number, int seq) {
        if (find(number, seq).filter(Session::isPlanned).isEmpty()) {
            throw refused("startAt", "这次会议已经召开或者取消，不能再改。");
        }
    }

    private void note(CaseNumber number, Acting by, Happening what) {
        if (!caseFiles.note(number, by, what, List.of())) {
            throw refused("result", "本案已经结束，不能再记录。");
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
    }

    private static SubmissionRefused refused(String field, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(field, sentence)));
    }
}
