package org.niangjia.mediation.talks;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.talks.Session.Result;

/**
 * 调解笔录.
 *
 * @param undisputedFacts what all sides say to be so, in writing
 * @param factsAgreed whether all of them have agreed that it is written down
 * @param recordSignedBy the roles that have signed
 * @param avConsent whether both sides agree to a recording in place of the written record
 */
public record Minutes(
        List<Attendee> attendees,
        String disputeFocus,
        List<Position> partyPositions,
        String proposal,
        List<String> undisputedFacts,
        boolean factsAgreed,
        @Nullable Result result,
        @Nullable LocalDateTime nextAt,
        List<String> recordSignedBy,
        boolean avConsent) {

    /** Somebody who was there, by role; {@code idVerified} whether the papers were looked at. */
    public record Attendee(String role, boolean idVerified) {}

    /**
     * What a party says.
     *
     * @param withoutPrejudice said to find a settlement only: it never leaves for the court (特邀调解规定 art. 22, 在线调解规则 art. 18)
     */
    public record Position(String role, String text, boolean withoutPrejudice) {

        public Position {
            role = requireNonNullElse(role, "").strip();
            text = requireNonNullElse(text, "").strip();
        }
    }

    public Minutes {
        attendees = listed(attendees);
        disputeFocus = requireNonNullElse(disputeFocus, "").strip();
        partyPositions = listed(partyPositions);
        proposal = requireNonNullElse(proposal, "").strip();
        undisputedFacts = listed(undisputedFacts);
        recordSignedBy = listed(recordSignedBy);
    }

    public static Minutes none() {
        return new Minutes(List.of(), "", List.of(), "", List.of(), false, null, null, List.of(), false);
    }

    /** What may go to the court: neither what was said without prejudice nor what the mediator proposed. */
    public Minutes forTheCourt() {
        return new Minutes(
                attendees,
                disputeFocus,
                partyPositions.stream()
                        .filter(position -> !position.withoutPrejudice())
                        .toList(),
                "",
                factsAgreed ? undisputedFacts : List.of(),
                factsAgreed,
                result,
                nextAt,
                recordSignedBy,
                avConsent);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
