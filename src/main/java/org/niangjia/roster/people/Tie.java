package org.niangjia.roster.people;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest as somebody tells it.
 *
 * @param name of the person or organisation
 * @param number the person's identity number, or the organisation's credit code; may be empty
 */
public record Tie(
        @Nullable ConflictKind kind,
        boolean person,
        String name,
        String number,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Tie {
        name = requireNonNullElse(name, "").strip();
        number = requireNonNullElse(number, "").strip();
    }
}
