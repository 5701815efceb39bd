package org.niangjia.roster.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.IdentityNumber.Sex;

/**
 * One of the roster, without what is sealed.
 *
 * @param idKey the blind index of the identity number
 * @param organisationCode the unified social credit code; empty when not known
 * @param district the union in whose area the mediator works
 * @param login of the member who is this mediator; none: somebody from outside
 * @param version grows with every change
 */
public record Mediator(
        String rosterNo,
        String name,
        Sex sex,
        String idKey,
        String organisation,
        String organisationCode,
        MediatorKind kind,
        Set<Specialty> specialties,
        String certNo,
        AppointedBy appointedBy,
        LocalDate appointedFrom,
        LocalDate appointedTo,
        int trainingHours,
        Standing standing,
        String standingReason,
        String district,
        @Nullable String login,
        int version) {

    public Mediator {
        specialties = Set.copyOf(specialties);
    }

    public boolean isAppointedOn(LocalDate day) {
        return !day.isBefore(appointedFrom) && !day.isAfter(appointedTo);
    }
}
