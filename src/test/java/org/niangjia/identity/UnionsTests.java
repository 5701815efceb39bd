package org.niangjia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.Office.CITY;
import static org.niangjia.identity.Office.JINQIAO;
import static org.niangjia.identity.Office.MACHINES;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;
import static org.niangjia.identity.Office.TEXTILES;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnionsTests {

    private final Office office = new Office();

    @Test
    void aBaseUnionStandsBelowStreetCountyAndCity() {
        assertThat(office.unions.pathUp(TEXTILES))
                .extracting(Union::code)
                .containsExactly(TEXTILES, JINQIAO, SHAZHOU, CITY);
        assertThat(office.unions.isWithin(TEXTILES, SHAZHOU)).isTrue();
        assertThat(office.unions.isWithin(TEXTILES, SONGJIANG)).isFalse();
        assertThat(office.unions.isWithin(SHAZHOU, TEXTILES)).isFalse();
        assertThat(office.unions.isWithin("999999", CITY)).isFalse();
    }

    @Test
    void aCountyIsOnlyWhatLiesBelowIt() {
        assertThat(office.unions.subtree(SONGJIANG)).extracting(Union::code).containsExactly(SONGJIANG, MACHINES);
    }

    @Test
    void aCaseIsHandledByTheUnionAtTheLevelOfTheRole() {
        office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);

        assertThat(office.unions.inCharge(Role.COUNTY_CLERK, TEXTILES))
                .map(Union::code)
                .contains(SHAZHOU);
    }

    @Test
    void aUnionWithoutTheRoleLeavesTheCaseToTheOneAbove() {
        office.hire("mediator", CITY, Role.MEDIATOR);

        assertThat(office.unions.inCharge(Role.MEDIATOR, MACHINES))
                .map(Union::code)
                .contains(CITY);
    }

    @Test
    void aCaseOfTheCityIsNotHandledByACounty() {
        office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);

        assertThat(office.unions.inCharge(Role.COUNTY_CLERK, CITY)).isEmpty();
    }

    @Test
    void aDisabledMemberAnswersForNothing() {
        office.roster.enrol(
                new Member("gone", "测试离职", java.util.Set.of(Role.COUNTY_CLERK), SHAZHOU, false), "no password");

        assertThat(office.unions.inCharge(Role.COUNTY_CLERK, TEXTILES)).isEmpty();
    }

    @Test
    void whereNobodyHasTheRoleTheCaseWaitsForWhoeverGetsIt() {
        var either = List.of(Role.INTAKE_CLERK, Role.COUNTY_CLERK);

        assertThat(office.unions.nearest(either, TEXTILES))
                .containsExactly("intake_clerk.421000", "county_clerk.421002");
        assertThat(office.unions.staffed()).isEmpty();
    }

    @Test
    void ofSeveralRolesTheNearestUnionAnswers() {
        office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);
        office.hire("intake", CITY, Role.INTAKE_CLERK);
        var either = List.of(Role.INTAKE_CLERK, Role.COUNTY_CLERK);

        assertThat(office.unions.nearest(either, TEXTILES)).containsExactly("county_clerk.421002");
        assertThat(office.unions.nearest(either, CITY)).containsExactly("intake_clerk.421000");
        assertThat(office.unions.nearest(either, MACHINES)).containsExactly("intake_clerk.421000");
    }
}
