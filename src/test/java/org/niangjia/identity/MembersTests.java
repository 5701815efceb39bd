package org.niangjia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.Office.CITY;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;

import org.junit.jupiter.api.Test;

class MembersTests {

    private final Office office = new Office();

    @Test
    void aMemberBelongsToTheGroupOfEachRoleAndOfEachRoleInTheUnion() {
        var clerk = office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK, Role.MEDIATOR);

        assertThat(office.members.byLogin("clerk")).contains(clerk);
        assertThat(new GroupIds(office.deputies).of(clerk))
                .containsExactlyInAnyOrder("county_clerk", "county_clerk.421002", "mediator", "mediator.421002");
    }

    @Test
    void aGroupOfAUnionHasOnlyTheMembersOfThatUnion() {
        var here = office.hire("here", SHAZHOU, Role.COUNTY_CLERK);
        var there = office.hire("there", SONGJIANG, Role.COUNTY_CLERK);
        office.hire("other", CITY, Role.INTAKE_CLERK);

        assertThat(office.members.inGroup("county_clerk.421002")).containsExactly(here);
        assertThat(office.members.inGroup("county_clerk")).containsExactly(here, there);
        assertThat(office.members.inGroup("nobody.421002")).isEmpty();
    }
}
