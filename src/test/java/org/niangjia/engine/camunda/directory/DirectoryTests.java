package org.niangjia.engine.camunda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;

class DirectoryTests {

    private final Office office = new Office();
    private final Directory directory =
            new Directory(office.members, new GroupIds(office.deputies), office.deputies, office.unions);

    @Test
    void aMembersGroupsAreTheRoleAndTheRoleInTheUnion() {
        office.hire("clerk", Office.SHAZHOU, Role.COUNTY_CLERK);

        assertThat(directory.groupsOf("clerk")).containsExactly("county_clerk", "county_clerk.421002");
        assertThat(directory.groupName("county_clerk.421002")).isEqualTo("县级经办（沙洲区总工会）");
    }

    @Test
    void aDeputyHasTheGroupsAndPlacesOfTheAbsent() {
        office.hire("clerk", Office.SHAZHOU, Role.COUNTY_CLERK);
        office.hire("leader", Office.SONGJIANG, Role.COUNTY_LEADER);
        absent("leader", "clerk");

        assertThat(directory.groupsOf("clerk")).contains("county_leader.421087", "county_clerk.421002");
        assertThat(directory.placesOf("clerk")).extracting(Union::code).containsExactly("421002", "421087");
    }

    @Test
    void nobodyKnowsADisabledMember() {
        office.hire("gone", Office.SHAZHOU, Role.COUNTY_CLERK);
        office.database
                .sql("update member set enabled = false where login = 'gone'")
                .update();

        assertThat(directory.member("gone")).isEmpty();
        assertThat(directory.groupsOf("gone")).isEmpty();
        assertThat(directory.everybody()).isEmpty();
    }

    @Test
    void nobodyKnowsAStranger() {
        assertThat(directory.member("nobody")).isEmpty();
        assertThat(directory.groupsOf("nobody")).isEmpty();
        assertThat(directory.placesOf("nobody")).isEmpty();
    }

    private void absent(String absent, String deputy) {
        office.database
                .sql("insert into deputy (absent, deputy, first_day, last_day, reason, created_at)"
                        + " values (:absent, :deputy, date '2026-11-01', date '2026-11-30', '外出', current_timestamp)")
                .param("absent", absent)
                .param("deputy", deputy)
                .update();
    }
}
