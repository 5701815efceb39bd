package org.niangjia.roster;

import java.util.List;
import java.util.Set;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.party.Party;

/**
 * What must be known of a dispute to find its mediators.
 *
 * @param unionCode the union of the case
 * @param categories of the dispute, by their names (domain rules §3.6.1)
 * @param parties all of them, with their agents and representatives; {@code casefile.party.PartyIndex} knows them
 */
public record CaseFacts(CaseNumber number, String unionCode, Set<String> categories, List<Party> parties) {

    public CaseFacts {
        categories = Set.copyOf(categories);
        parties = List.copyOf(parties);
    }
}
