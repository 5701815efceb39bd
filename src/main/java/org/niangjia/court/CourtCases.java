package org.niangjia.court;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.mediation.Mediations;
import org.springframework.stereotype.Component;

/** Which of our cases a court means by a number of its own, registered by message or by hand. */
@Component
@RequiredArgsConstructor
class CourtCases {

    private final Mediations mediations;
    private final CaseFiles caseFiles;

    /** The latest that is open; else the latest. */
    Optional<CaseFile> find(String courtCaseNo) {
        List<CaseFile> files = mediations.ofCourt(courtCaseNo).stream()
                .flatMap(number -> caseFiles.head(number).stream())
                .toList();
        return files.stream().filter(CaseFile::open).findFirst().or(() -> files.stream()
                .findFirst());
    }
}
