package org.niangjia.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.desk.web.WorkRows.WorkRow;
import org.niangjia.engine.gate.Resumptions;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a case page shows, masked as the reader may see it. */
@Component
@RequiredArgsConstructor
class CaseView {

    private final CaseRecords records;
    private final RecordView record;
    private final WorkList workList;
    private final WorkRows rows;
    private final Deadlines deadlines;
    private final CaseTypes types;
    private final Unions unions;
    private final MaterialsView materials;
    private final CaseDoors doors;
    private final LettersView letters;
    private final Permissions permissions;
    private final Correcting correcting;
    private final Withdrawing withdrawing;
    private final OccurrenceCounter occurrences;
    private final Resumptions resumptions;
    private final Clock clock;

    void fill(Model model, CaseFile file, Member reader) {
        List<Entry> entries = record.fill(model, file, reader);
        model.addAttribute("caseFile", file);
        model.addAttribute("reader", reader);
        model.addAttribute("printedAt", clock.instant());
        model.addAttribute("type", types.of(file.process()).map(CaseType::name).orElse(""));
        model.addAttribute(
                "union", unions.find(file.unionCode()).map(Union::name).orElse(""));
        model.addAttribute(
                "done",
                entries.stream()
                        .map(Entry::step)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        standing(model, file, reader);
        materials.fill(model, file, reader);
        model.addAttribute("doors", doors.of(file, reader));
        model.addAttribute("occurrences", occurrences.of(file, reader));
        letters.fill(model, file, reader);
        model.addAttribute("mayUnmask", mayUnmask(file, reader));
        model.addAttribute("mayCorrect", correcting.isOpenTo(reader, file));
        model.addAttribute("mayWithdraw", withdrawing.isOpenTo(reader, file));
        model.addAttribute(
                "withdrawObstacle", withdrawing.obstacle(reader, file).orElse(null));
        if (!model.containsAttribute("parties")) {
            model.addAttribute("parties", records.parties(file));
        }
    }

    /** What is to be done, by whom and until when. */
    private void standing(Model model, CaseFile file, Member reader) {
        List<WorkItem> open = workList.of(file.number().value());
        List<WorkRow> tasks = rows.of(open, reader);
        List<Standing> clocks = deadlines.of(file.number().value());
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "resumesAt",
                open.isEmpty() && file.open() ? resumptions.next(file.number()).orElse(null) : null);
        model.addAttribute("current", open.stream().map(WorkItem::element).toList());
        model.addAttribute("reassignable", rows.reassignable(tasks, reader));
        model.addAttribute("clocks", clocks);
        model.addAttribute("rounds", Rounds.of(clocks));
    }

    boolean mayUnmask(CaseFile file, Member reader) {
        return permissions.may(reader, "party.unmask", file.process(), file.unionCode());
    }
}
