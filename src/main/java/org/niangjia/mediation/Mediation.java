package org.niangjia.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/**
 * What a mediation is and how far it has come, without the people in it. Where it stands in its procedure the diagram knows.
 *
 * @param category the cause of action in the statistics: of the categories the one that the largest claim is for
 * @param closeReason why it ends, from the step on that decides it; with {@code closedOn} once it has ended
 * @param enforceable a court or an arbitration body has given the agreement its force
 */
public record Mediation(
        CaseNumber number,
        Channel channel,
        CourtMatter court,
        String category,
        List<String> categories,
        boolean collective,
        int workers,
        List<String> urgent,
        LocalDate receivedOn,
        LocalDate limitationStart,
        String arbitrationStatus,
        boolean supplementAsked,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate consentedOn,
        @Nullable CloseReason closeReason,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String destination,
        boolean enforceable,
        @Nullable String nextChannel) {

    /** 劳动争议调解仲裁法第7条: from ten workers with a common claim on. */
    public static final int MANY = 10;

    /** @param procedure ORDINARY or SUMMARY where a court entrusted a case that it has registered; else NA */
    public record CourtMatter(
            @Nullable String name,
            @Nullable String caseNo,
            @Nullable String letterNo,
            String procedure) {}

    static Mediation from(CaseNumber number, Intake intake) {
        Channel channel = Channel.valueOf(intake.channel());
        return new Mediation(
                number,
                channel,
                new CourtMatter(
                        intake.courtName(), intake.courtCaseNo(), intake.assignmentLetterNo(), intake.procedure()),
                intake.disputeCategory().get(0),
                intake.disputeCategory(),
                intake.collective(),
                intake.workerCount(),
                intake.urgent(),
                intake.receivedOn(),
                intake.limitationStart(),
                intake.arbitrationStatus(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    /** 10 人以上: a report to the leaders is due at once (domain rules §3.3 BE3). */
    public boolean isMass() {
        return workers >= MANY;
    }

    /** 重大 whatever its size: the media or a crowd are in it (domain rules §3.6.2). */
    public boolean isGrave() {
        return urgent.contains("MEDIA") || urgent.contains("GROUP");
    }

    /** From when on it is to be performed: as soon as it takes effect, at the latest since it was signed. */
    public LocalDate since() {
        return Objects.requireNonNull(effectiveOn == null ? closedOn : effectiveOn);
    }
    /** Claims older than a year are taken up all the same, with a warning: mediation knows no limitation. */
    public boolean isPastLimitation(LocalDate today) {
        return today.isAfter(limitationStart.plusYears(1));
    }

    /** From which day the period of mediation counts, where it does not count from the parties' consent. */
    public LocalDate periodFrom(LocalDate accepted) {
        return channel.isOfTheCourt() ? accepted : receivedOn;
    }
}
