package org.niangjia.mediation.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.talks.Minutes.Attendee;
import org.niangjia.mediation.talks.Minutes.Position;

/** What a record of a session must say. */
final class MinutesRules {

    private static final int LONGEST = 2_000;
    private static final int MOST = 50;

    /** A mediator signs too. */
    static final String MEDIATOR = "MEDIATOR";

    private MinutesRules() {}

    /** @param parties the roles of the case */
    static List<FieldError> faults(Session session, Minutes minutes, Set<String> parties, Instant now) {
        List<FieldError> faults = new ArrayList<>();
        add(session.startAt().isAfter(now), "result", "会议还没有开始，不能记录。", faults);
        ofAttendees(session, minutes, parties, faults);
        ofWords(minutes, parties, faults);
        ofFacts(minutes, faults);
        add(minutes.result() == null, "result", "请选择会议结果。", faults);
        add(
                minutes.nextAt() != null
                        && !Moments.instant(Objects.requireNonNull(minutes.nextAt()))
                                .isAfter(session.startAt()),
                "nextAt",
                "下次会议应晚于本次会议。",
                faults);
        ofSignatures(minutes, faults);
        return faults;
    }

    private static void ofAttendees(Session session, Minutes minutes, Set<String> parties, List<FieldError> faults) {
        List<String> roles = minutes.attendees().stream().map(Attendee::role).toList();
        add(roles.isEmpty() || !parties.containsAll(roles), "attendees", "请选择到场的当事人、代理人。", faults);
        add(
                session.mode() == Session.Mode.VIDEO
                        && !minutes.attendees().stream().allMatch(Attendee::idVerified),
                "attendees",
                "视频会议须核验每一名参加人的身份（依据：《人民法院在线调解规则》第十七条）。",
                faults);
    }

    private static void ofWords(Minutes minutes, Set<String> parties, List<FieldError> faults) {
        String focus = minutes.disputeFocus();
        add(focus.isEmpty() || focus.length() > LONGEST, "disputeFocus", "请填写争议焦点，最多 " + LONGEST + " 个字。", faults);
        add(minutes.proposal().length() > LONGEST, "proposal", "调解方案最多 " + LONGEST + " 个字。", faults);
        List<Position> positions = minutes.partyPositions();
        boolean readable = positions.stream()
                .allMatch(it -> parties.contains(it.role())
                        && !it.text().isEmpty()
                        && it.text().length() <= LONGEST);
        add(
                positions.isEmpty() || positions.size() > MOST || !readable,
                "partyPositions",
                "请填写各方陈述：每段选明是哪一方，最多 " + LONGEST + " 个字。",
                faults);
    }

    /** Only what all agree to is undisputed (特邀调解规定 art. 22). */
    private static void ofFacts(Minutes minutes, List<FieldError> faults) {
        List<String> facts = minutes.undisputedFacts();
        add(!facts.isEmpty() && !minutes.factsAgreed(), "factsAgreed", "无争议事实须征得各方同意，以书面记载。", faults);
        add(
                facts.size() > MOST || facts.stream().anyMatch(fact -> fact.length() > LONGEST),
                "undisputedFacts",
                "无争议事实最多 " + MOST + " 条，每条最多 " + LONGEST + " 个字。",
                faults);
    }

    private static void ofSignatures(Minutes minutes, List<FieldError> faults) {
        List<String> maySign = Stream.concat(minutes.attendees().stream().map(Attendee::role), Stream.of(MEDIATOR))
                .toList();
        add(!maySign.containsAll(minutes.recordSignedBy()), "recordSignedBy", "只有到场的人可以在笔录上签名。", faults);
        add(
                minutes.recordSignedBy().isEmpty() && !minutes.avConsent(),
                "recordSignedBy",
                "请选择在笔录上签名的人；双方同意以录音录像代替笔录的，请勾选。",
                faults);
    }

    private static void add(boolean wrong, String field, String sentence, List<FieldError> faults) {
        if (wrong) {
            faults.add(new FieldError(field, sentence));
        }
    }
}
