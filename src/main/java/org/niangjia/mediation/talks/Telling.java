package org.niangjia.mediation.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.Sm3;

/**
 * What the record of a case tells of its sessions. The record goes into the volume and from there to the court: what was said
 * without prejudice stands in the minutes alone, and here only that it was said, and the digest of the whole.
 */
final class Telling {

    private Telling() {}

    static Happening planned(String summary, Plan plan, String where, String chairs) {
        List<Answer> answers = new ArrayList<>();
        answers.add(plain("startAt", "开始时间", Moments.written(plan.start())));
        answers.add(plain("endAt", "结束时间", Moments.written(plan.end())));
        answers.add(plain("mode", "方式", Objects.requireNonNull(plan.mode()).getLabel()));
        answers.add(plain("place", "地点", where.isEmpty() ? "无" : where));
        answers.add(plain("mediatorIds", "调解员", chairs));
        if (plan.shortNotice()) {
            answers.add(plain("shortNotice", "双方同意缩短通知时间", "是"));
        }
        if (plan.onlineAgreed()) {
            answers.add(plain("onlineAgreed", "双方同意视频会议", "是"));
        }
        if (!plan.why().isEmpty()) {
            answers.add(new Answer("why", "理由", plan.why(), Personal.TEXT));
        }
        return new Happening(EntryKind.NOTED, null, null, summary, answers);
    }

    static Happening held(String summary, Minutes minutes, String whole) {
        Minutes shown = minutes.forTheCourt();
        List<Answer> answers = new ArrayList<>();
        answers.add(plain(
                "attendees",
                "到场",
                roles(minutes.attendees().stream().map(Minutes.Attendee::role).toList())));
        answers.add(new Answer("disputeFocus", "争议焦点", shown.disputeFocus(), Personal.TEXT));
        for (int i = 0; i < shown.partyPositions().size(); i++) {
            Minutes.Position position = shown.partyPositions().get(i);
            answers.add(new Answer(
                    "partyPositions." + i, PartyRoles.label(position.role()) + "陈述", position.text(), Personal.TEXT));
        }
        int kept = minutes.partyPositions().size() - shown.partyPositions().size();
        if (kept > 0) {
            answers.add(plain("withoutPrejudice", "为达成调解所作、不得移送的陈述", kept + " 段，见笔录"));
        }
        for (int i = 0; i < shown.undisputedFacts().size(); i++) {
            answers.add(new Answer(
                    "undisputedFacts." + i,
                    "无争议事实" + (i + 1),
                    shown.undisputedFacts().get(i),
                    Personal.TEXT));
        }
        answers.add(
                plain("result", "结果", Objects.requireNonNull(minutes.result()).getLabel()));
        answers.add(plain("recordSignedBy", "笔录签名", roles(minutes.recordSignedBy())));
        answers.add(plain("digest", "笔录校验值（SM3）", Sm3.hex(whole)));
        return new Happening(EntryKind.NOTED, null, null, summary, answers);
    }

    private static Answer plain(String key, String label, String text) {
        return new Answer(key, label, text, null);
    }

    private static String roles(List<String> roles) {
        return roles.isEmpty()
                ? "无（录音录像）"
                : roles.stream()
                        .map(role -> role.equals(MinutesRules.MEDIATOR) ? "调解员" : PartyRoles.label(role))
                        .collect(Collectors.joining("、"));
    }
}
