package org.niangjia.deadline.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.engine.StepProperties;

/**
 * What a service task orders, by its extension properties:
 *
 * <ul>
 *   <li>{@code deadline} the code of the rule
 *   <li>{@code except} for an order to all clocks of the case: the codes of those that go on
 *   <li>{@code from} the process variable that holds the day (ISO) from which it starts, pauses or goes on; default today
 *   <li>{@code after} the code of a running clock at whose end it starts, and with which it moves
 *   <li>{@code by} for an extension: the code of a rule, or a number of days
 *   <li>{@code agreed} for an extension: the variable that holds the day on which both parties agreed to it
 *   <li>{@code received}, {@code posted} for a stop: the variables that hold the days on which something came in and was posted
 *   <li>{@code done} for a stop: the variable that holds the day on which it was done; default today
 *   <li>{@code ranOut} for a stop: the variable that says whether nothing was done until the period was over
 *   <li>{@code tooLate} for a stop: the variable that says {@code TOO_LATE} where what came in is turned away as late
 *   <li>{@code whenLate} what an officer is told of what came too late, or of a start so long ago that the period is over
 *       already, after the last day of the period
 *   <li>{@code answer} the field beside which a refusal is told
 *   <li>{@code reason}, {@code basis} for a pause or an extension; the reason defaults to the name of the service task
 *   <li>{@code dueVariable} the process variable that receives the due moment for a timer of the diagram
 * </ul>
 */
record ClockOrder(DelegateExecution step, StepProperties properties) {

    static ClockOrder of(DelegateExecution step) {
        return new ClockOrder(step, StepProperties.of(step));
    }

    String caseNumber() {
        return step.getProcessBusinessKey();
    }

    String deadline() {
        return properties.require("deadline");
    }

    boolean concerns(Standing clock) {
        return clock.running()
                && !List.of(properties.find("except").orElse("").split(",")).contains(clock.code());
    }

    String by() {
        return properties.require("by");
    }

    String answer() {
        return properties.find("answer").orElse("");
    }

    String reason() {
        return properties.find("reason").orElse(step.getCurrentActivityName());
    }

    /** Which pause a resumption ends; empty: all. */
    String pauseToEnd() {
        return properties.find("reason").orElse("");
    }

    String basis() {
        return properties.find("basis").orElse("");
    }

    @Nullable
    String dueVariable() {
        return properties.find("dueVariable").orElse(null);
    }

    /** On which day the parties agreed to an extension. */
    @Nullable
    LocalDate agreed() {
        return day("agreed");
    }

    Deadlines.Consent consent() {
        return new Deadlines.Consent(reason(), basis(), agreed());
    }

    LocalDate from(LocalDate today) {
        LocalDate day = day("from");
        return day == null ? today : day;
    }

    @Nullable
    String after() {
        return properties.find("after").orElse(null);
    }

    Optional<String> whenLate() {
        return properties.find("whenLate");
    }

    boolean maySayTooLate() {
        return properties.find("tooLate").isPresent();
    }

    /** Whether the officer turns away what came in because it came too late. */
    boolean tooLate() {
        return properties
                .find("tooLate")
                .map(step::getVariable)
                .filter("TOO_LATE"::equals)
                .isPresent();
    }

    boolean ranOut() {
        return properties
                .find("ranOut")
                .map(step::getVariable)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    @Nullable
    LocalDate received() {
        return day("received");
    }

    @Nullable
    LocalDate posted() {
        return day("posted");
    }

    @Nullable
    LocalDate done() {
        return day("done");
    }

    private @Nullable LocalDate day(String property) {
        String variable = properties.find(property).orElse(null);
        Object day = variable == null ? null : step.getVariable(variable);
        return day == null ? null : LocalDate.parse(day.toString());
    }

    /** Where the timer of the diagram will look. */
    void tell(Standing standing) {
        String variable = dueVariable();
        Instant due = standing.due();
        if (variable != null && due != null) {
            step.setVariable(variable, Date.from(due));
        }
    }
}
