package org.niangjia.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;
import static org.niangjia.identity.Office.TEXTILES;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;

class PermissionsTests {

    private final Office office = new Office();
    private final Permissions permissions = new Permissions(office.deputies, office.unions);

    PermissionsTests() throws IOException {}

    @Test
    void aClerkSeesTheCasesBelowTheOwnUnionOnly() {
        var clerk = office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);

        assertThat(permissions.may(clerk, "case.view", "petition", TEXTILES)).isTrue();
        assertThat(permissions.may(clerk, "case.view", "petition", SONGJIANG)).isFalse();
    }

    @Test
    void theSystemAdministratorNeverReadsACase() {
        var admin = office.hire("admin", Office.CITY, Role.SYS_ADMIN);

        assertThat(permissions.may(admin, "case.view")).isFalse();
        assertThat(permissions.may(admin, "case.view-record")).isFalse();
        assertThat(permissions.may(admin, "attachment.read")).isFalse();
        assertThat(permissions.may(admin, "member.manage")).isTrue();
    }

    @Test
    void anActionThatTheTableDoesNotKnowIsNobodys() {
        var chair = office.hire("chair", Office.CITY, Role.CHAIR_MEETING, Role.VICE_CHAIR, Role.SUPERVISOR);

        assertThat(permissions.may(chair, "case.burn")).isFalse();
    }

    @Test
    void aRowWithAnUnknownRoleIsRefused() {
        assertThatThrownBy(() -> PermissionTable.parse("case.view,*,janitor,打扫"))
                .hasMessageContaining("janitor");
    }
}
