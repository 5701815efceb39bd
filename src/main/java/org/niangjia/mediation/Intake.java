package org.niangjia.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** F-M1 收案: what the case starts from (domain rules §3.6). People and claims are the dispute's. */
public record Intake(
        String channel,
        @Nullable String courtName,
        @Nullable String courtCaseNo,
        @Nullable String assignmentLetterNo,
        @Nullable LocalDate assignmentReceivedAt,
        @Nullable String courtProcedure,
        String applicationMode,
        LocalDate applicationReceivedAt,
        List<String> disputeCategory,
        String factsAndReasons,
        LocalDate disputeOccurredOn,
        LocalDate limitationStart,
        String arbitrationStatus,
        @Nullable String arbitrationDocNo,
        boolean collective,
        int workerCount,
        boolean isMigrantWorker,
        boolean isNewForm,
        @Nullable List<String> urgentTags,
        boolean consentPersonalInfo) {

    private static final String NOT_APPLICABLE = "NA";

    List<String> urgent() {
        return urgentTags == null ? List.of() : urgentTags;
    }

    /** Only a court that has registered a case follows a procedure in it. */
    String procedure() {
        return courtProcedure == null || !Channel.COURT_IN.name().equals(channel) ? NOT_APPLICABLE : courtProcedure;
    }

    boolean lacksProcedure() {
        return Channel.COURT_IN.name().equals(channel) && procedure().equals(NOT_APPLICABLE);
    }

    /** The day from which the office has to answer: that of the court's letter, else that of the application. */
    LocalDate receivedOn() {
        return assignmentReceivedAt == null ? applicationReceivedAt : assignmentReceivedAt;
    }
}
