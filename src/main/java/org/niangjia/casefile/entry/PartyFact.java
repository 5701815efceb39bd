package org.niangjia.casefile.entry;

import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/** Something known about a party to the case, e.g. the petitioner's telephone. */
public record PartyFact(
        String role, String field, String label, @Nullable Personal personal, String text) {

    public PartyFact with(String otherText) {
        return new PartyFact(role, field, label, personal, otherText);
    }

    public PartyFact masked() {
        return personal == null ? this : with(Answer.masked(personal, text));
    }
}
