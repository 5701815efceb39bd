package org.niangjia.mediation.talks;

import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.calendar.Today;
import org.springframework.stereotype.Component;

/** The day on which the dispute was accepted, as the record tells it. */
@Component
@RequiredArgsConstructor
class AcceptedOn {

    private static final String STEP = "acceptReview";

    private final CaseFiles caseFiles;

    Optional<LocalDate> day(CaseNumber number) {
        return caseFiles.lastStepAt(number, STEP).map(Today::dayOf);
    }
}
