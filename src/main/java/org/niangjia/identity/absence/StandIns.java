package org.niangjia.identity.absence;

import static org.niangjia.identity.Role.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;

/** Whose work somebody knows well enough to do it for a while: the same role's, or that of a role one leads or works beside. */
class StandIns {

    private static final Map<Role, Set<Role>> BESIDE = new EnumMap<>(Map.ofEntries(
            Map.entry(BASE_UNION, Set.of(TOWN_UNION, COUNTY_CLERK, COUNTY_LEADER)),
            Map.entry(TOWN_UNION, Set.of(COUNTY_CLERK, COUNTY_LEADER)),
            Map.entry(COUNTY_CLERK, Set.of(COUNTY_LEADER, INTAKE_CLERK, RIGHTS_OFFICER, MODEL_OFFICER)),
            Map.entry(COUNTY_LEADER, Set.of(RIGHTS_DIRECTOR, VICE_CHAIR)),
            Map.entry(INTAKE_CLERK, Set.of(MEDIATION_ADMIN, RIGHTS_OFFICER, RIGHTS_DIRECTOR)),
            Map.entry(MEDIATION_ADMIN, Set.of(INTAKE_CLERK, LEGAL_REVIEWER, RIGHTS_OFFICER, RIGHTS_DIRECTOR)),
            Map.entry(MEDIATOR, Set.of(MEDIATION_ADMIN)),
            Map.entry(LEGAL_REVIEWER, Set.of(RIGHTS_DIRECTOR)),
            Map.entry(RIGHTS_OFFICER, Set.of(RIGHTS_DIRECTOR)),
            Map.entry(RIGHTS_DIRECTOR, Set.of(VICE_CHAIR)),
            Map.entry(MODEL_OFFICER, Set.of(VICE_CHAIR)),
            Map.entry(VICE_CHAIR, Set.of(CHAIR_MEETING)),
            Map.entry(CHAIR_MEETING, Set.of(VICE_CHAIR)),
            Map.entry(SUPERVISOR, Set.of(COUNTY_LEADER, VICE_CHAIR))));

    private StandIns() {}

    /** Whether the deputy knows all of the work: who stands in for somebody stands in for all of it. */
    static boolean suits(Member deputy, Member absent) {
        return absent.roles().stream()
                .allMatch(role ->
                        deputy.is(role) || !Collections.disjoint(deputy.roles(), BESIDE.getOrDefault(role, Set.of())));
    }
}
