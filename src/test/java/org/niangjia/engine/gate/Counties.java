package org.niangjia.engine.gate;

import static org.niangjia.petition.APetition.aPetition;

import lombok.RequiredArgsConstructor;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.stereotype.Component;

/** Two counties with a clerk of the demonstration each, whoever is hired there for one test, and the petitions that wait for them. */
@Component
@RequiredArgsConstructor
class Counties {

    private final Office office;
    private final TestStaff staff;

    @RequiredArgsConstructor
    enum County {
        SHAZHOU("421002", "county-clerk1"),
        SONGJIANG("421087", "county-clerk2");

        final String code;
        final String clerk;
    }

    Member clerk(String name, County county) {
        return staff.hire(name, Role.COUNTY_CLERK, county.code);
    }

    Member head(String name, County county) {
        return staff.hire(name, Role.COUNTY_LEADER, county.code);
    }

    /** Sent by a higher office: whether it is ours waits to be checked by any clerk of the county. */
    Walk referredPetition(County county) {
        return office.open(aPetition().referred().takenBy(county.clerk));
    }
}
