package org.niangjia.roster.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.party.Party;

/**
 * A tie of a mediator with somebody who may become a party.
 *
 * @param person false: an organisation
 * @param shown whom: an organisation's name, a person's masked one
 * @param key as {@link Party#key()}
 * @param nameKey as {@link Party#name()}
 * @param to none: it lasts
 */
public record Conflict(
        String id,
        String rosterNo,
        ConflictKind kind,
        boolean person,
        String shown,
        String key,
        String nameKey,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isWith(Party party) {
        return party.isSame(key, nameKey);
    }

    /** @param years how long somebody who has left an employer stays away from its disputes; other ties end when they end */
    public boolean holdsOn(LocalDate day, int years) {
        LocalDate end = to;
        return end == null || !day.isAfter(kind == ConflictKind.WORKS_FOR ? end.plusYears(years) : end);
    }
}
