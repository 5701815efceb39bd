package org.niangjia.desk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.docket.CaseLight;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.deadline.news.Light;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;

/** How the API writes cases: the head, the clocks, the parties (masked), the open tasks, the record. */
@Component
@RequiredArgsConstructor
class CasesShown {

    private final CaseRecords records;
    private final Deadlines deadlines;
    private final CaseLights lights;
    private final WorkList workList;
    private final Shown shown;

    record CaseLine(
            String caseNumber,
            String process,
            String title,
            String union,
            String stage,
            String stageName,
            boolean open,
            @Nullable String outcome,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable Light light) {}

    record CaseShown(
            @JsonUnwrapped CaseLine head,
            List<ClockShown> deadlines,
            List<Map<String, String>> parties,
            List<Shown.TaskShown> tasks) {}

    record ClockShown(
            String code,
            String name,
            String basis,
            @Nullable OffsetDateTime dueAt,
            Light light,
            int workingDaysLeft,
            boolean running,
            boolean provisional) {}

    record EntryShown(
            int seq,
            OffsetDateTime at,
            String actor,
            String actorName,
            @Nullable String onBehalfOf,
            EntryKind kind,
            @Nullable String step,
            @Nullable String stepName,
            String summary,
            List<Answer> answers,
            String previousHash,
            String hash) {}

    Register.Among overdue() {
        return lights.overdue();
    }

    List<CaseLine> lines(List<CaseFile> files) {
        Map<String, CaseLight> found =
                lights.of(files.stream().map(file -> file.number().value()).toList());
        return files.stream()
                .map(file -> line(file, found.get(file.number().value())))
                .toList();
    }

    private CaseLine line(CaseFile file, @Nullable CaseLight light) {
        return new CaseLine(
                file.number().value(),
                file.process(),
                file.title(),
                file.unionCode(),
                file.stage(),
                file.stageName(),
                file.open(),
                file.outcome(),
                shown.time(file.openedAt()),
                file.closedAt() == null ? null : shown.time(file.closedAt()),
                light == null || light.due() == null ? null : shown.time(light.due()),
                light == null ? null : light.light());
    }

    CaseShown whole(CaseFile file) {
        CaseLine head = lines(List.of(file)).get(0);
        return new CaseShown(
                head,
                deadlines.of(head.caseNumber()).stream().map(this::clock).toList(),
                parties(records.parties(file)),
                workList.of(head.caseNumber()).stream().map(shown::task).toList());
    }

    EntryShown entry(Entry entry) {
        return new EntryShown(
                entry.seq(),
                shown.time(entry.at()),
                entry.actor(),
                entry.actorName(),
                entry.onBehalfOfName(),
                entry.kind(),
                entry.step(),
                entry.stepName(),
                entry.summary(),
                entry.answers(),
                entry.previousHash(),
                entry.hash());
    }

    private ClockShown clock(Standing clock) {
        return new ClockShown(
                clock.code(),
                clock.name(),
                clock.basis(),
                clock.due() == null ? null : shown.time(clock.due()),
                clock.light(),
                clock.workingDaysLeft(),
                clock.running(),
                clock.provisional());
    }

    /** One object per role: personal data under the name of its kind, all else under that of its field. */
    private static List<Map<String, String>> parties(List<PartyFact> facts) {
        Map<String, Map<String, String>> byRole = new LinkedHashMap<>();
        facts.forEach(
                fact -> byRole.computeIfAbsent(fact.role(), CasesShown::party).put(key(fact), fact.text()));
        return List.copyOf(byRole.values());
    }

    private static Map<String, String> party(String role) {
        Map<String, String> party = new LinkedHashMap<>();
        party.put("role", role);
        return party;
    }

    private static String key(PartyFact fact) {
        return fact.personal() == null
                ? fact.field()
                : switch (fact.personal()) {
                    case ID_NO -> "idNo";
                    default -> fact.personal().name().toLowerCase(Locale.ROOT);
                };
    }
}
