package org.niangjia.mediation.talks;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.mediation.dispute.PartiesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the record whom of the mediators somebody new in a dispute speaks against. */
@Component
@RequiredArgsConstructor
class NewParties {

    private final Impartiality impartiality;
    private final CaseFiles caseFiles;

    @EventListener
    void weigh(PartiesChanged changed) {
        List<Answer> answers = impartiality.doubts(changed.number()).stream()
                .map(doubt -> new Answer("impartiality", "调解员", doubt, null))
                .toList();
        if (!answers.isEmpty()) {
            caseFiles.note(
                    changed.number(),
                    changed.by(),
                    new Happening(EntryKind.NOTED, null, null, "当事人变更后核对调解员", answers),
                    List.of());
        }
    }
}
