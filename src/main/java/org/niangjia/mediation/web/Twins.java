package org.niangjia.mediation.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.stereotype.Component;

/** 查重: the other open cases between the same parties; those that are not the reader's to see are only counted. */
@Component
@RequiredArgsConstructor
class Twins {

    private final Disputes disputes;
    private final CaseRecords records;

    /** @param elsewhere how many more there are that the reader may not see */
    record Found(List<String> numbers, int elsewhere) {}

    Found of(CaseFile file, Member reader) {
        var all = disputes.duplicates(file.number());
        List<String> seen = all.stream()
                .filter(number -> isOpenTo(number, reader))
                .map(CaseNumber::value)
                .toList();
        return new Found(seen, all.size() - seen.size());
    }

    private boolean isOpenTo(CaseNumber number, Member reader) {
        return records.find(number, reader)
                .filter(file -> !records.isRecused(file, Acting.self(reader)))
                .isPresent();
    }
}
