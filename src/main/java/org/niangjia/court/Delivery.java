package org.niangjia.court;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.court.CourtInbox.State;
import org.niangjia.engine.gate.Occurrences;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Component;

/** Tells a case what its court says, or says in its record why that has changed nothing. */
@Component
@RequiredArgsConstructor
class Delivery {

    private final CourtCases cases;
    private final CaseFiles caseFiles;
    private final Occurrences occurrences;
    private final CourtInbox inbox;

    /** What became of it, and in which case. */
    record Outcome(State state, Optional<CaseFile> file) {}

    /** @param first whether nothing of it stands in the record yet */
    Outcome deliver(String messageId, LaterMessage message, boolean first) {
        Optional<CaseFile> known = cases.find(message.courtCaseNo());
        State state = known.map(file -> deliver(message, file, first)).orElse(State.PARKED);
        inbox.settle(messageId, state, known.map(file -> file.number().value()).orElse(null), null);
        return new Outcome(state, known);
    }

    private State deliver(LaterMessage message, CaseFile file, boolean first) {
        if (file.open() && occurrences.deliver(file.number(), message.kind().getMessage(), message.answers())) {
            return State.DONE;
        }
        if (first) {
            explain(message, file);
        }
        return file.open() ? State.WAITING : State.LATE;
    }

    private void explain(LaterMessage message, CaseFile file) {
        String what = "收到法院来文（" + message.kind().getLabel() + "）：";
        String why = file.open() ? "本案现在没有在等候这一来文，办理进程没有改变；案件办到等候该来文的环节时自动登记" : "本案已经结案，来文没有改变办理结果，请核对是否需要另行处理";
        caseFiles.record(
                file.number(),
                Acting.house(),
                new Happening(EntryKind.MESSAGE, null, null, what + why, answers(message)));
    }

    private static List<Answer> answers(LaterMessage message) {
        return List.of(
                new Answer("courtCaseNo", "法院案号", message.courtCaseNo(), null),
                new Answer("at", "法院作出日期", message.on().toString(), null),
                new Answer("result", "内容", message.result(), Personal.TEXT));
    }
}
