package org.niangjia.mediation;

import java.time.LocalDate;
import java.util.Map;
import org.niangjia.casefile.CaseFile;

/**
 * The mediations that were accepted or closed in a span of time. A registration that was taken back counts in nothing.
 *
 * @param path of the union: the mediations are its own and those of all below it
 */
public record Period(LocalDate from, LocalDate to, String path) {

    /** Joined by whatever is asked of them, however many they are: {@code m} is the mediation, {@code f} its file. */
    public static final String MEDIATIONS = " from mediation m join case_file f on f.number = m.case_number"
            + " and f.union_path like :within and (f.outcome is null or f.outcome <> :withdrawn)"
            + " and (m.accepted_on between :from and :to or m.closed_on between :from and :to) ";

    public Map<String, Object> values() {
        return Map.of("within", path + "%", "withdrawn", CaseFile.WITHDRAWN, "from", from, "to", to);
    }
}
