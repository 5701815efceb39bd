package org.niangjia.mediation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.engine.Decisions;
import org.springframework.stereotype.Component;

/** 调解期限: DMN-M3 says which period a mediation has. */
@Component
@RequiredArgsConstructor
public class PeriodOfMediation {

    private static final String TABLE = "mediationPeriod";

    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Mediations mediations;

    /** Of the deadline table. */
    public String code(Mediation mediation) {
        Map<String, Object> asked = Map.of(
                "channel", mediation.channel().name(),
                "courtProcedure", mediation.court().procedure());
        return String.valueOf(decisions.ask(TABLE, asked).get(0).get("result"));
    }

    /** None before the period has begun, while it stands still, and once it is over. */
    public Optional<LocalDate> lastDay(CaseNumber number) {
        return mediations.find(number).map(this::code).stream()
                .flatMap(code -> deadlines.of(number.value()).stream()
                        .filter(clock -> clock.running() && clock.code().equals(code)))
                .map(Standing::due)
                .flatMap(Stream::ofNullable)
                .map(Today::dayOf)
                .findFirst();
    }
}
