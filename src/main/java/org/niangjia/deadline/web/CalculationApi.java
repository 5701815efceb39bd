package org.niangjia.deadline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.Calculation;
import org.niangjia.identity.access.Requires;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a period comes to, for programs. */
@RestController
@RequiredArgsConstructor
class CalculationApi {

    /**
     * @param dueAt to the minute, for a period of hours alone
     * @param provisional a year it touches has no official calendar yet: the day may still change
     */
    record Answer(
            LocalDate due,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            OffsetDateTime dueAt,

            @Nullable LocalDate rolledFrom,
            int workingDaysLeft,
            boolean provisional) {

        static Answer of(Calculation calculation) {
            return new Answer(
                    calculation.end().due(),
                    calculation
                            .endOfHours()
                            .map(end -> end.atZone(WorkingCalendar.ZONE).toOffsetDateTime())
                            .orElse(null),
                    calculation.end().rolledFrom(),
                    calculation.workingDaysLeft(),
                    calculation.end().provisional());
        }
    }

    private final Deadlines deadlines;

    @Requires("deadline.calculate")
    @GetMapping("/api/deadlines/calculate")
    Answer calculate(
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String countStartDay)
            throws BindException {
        PeriodInput input = new PeriodInput(start, time, amount, unit, countStartDay);
        return Answer.of(deadlines.calculate(input.course(true)));
    }
}
