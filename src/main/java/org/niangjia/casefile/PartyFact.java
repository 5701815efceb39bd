package org.niangjia.casefile;

import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/** Something known about a party to the case, e.g. the petitioner's telephone. */
public record PartyFact(
        String role, String field, String label, @Nullable Personal personal, String text) {

    PartyFact with(String otherText) {
        return new PartyFact(role, field, label, personal, otherText);
    }

    PartyFact masked() {
        return personal == null ? this : with(Safe.masked(personal, text));
    }
}
