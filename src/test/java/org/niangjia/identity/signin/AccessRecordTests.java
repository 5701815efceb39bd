package org.niangjia.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Office;

class AccessRecordTests {

    private final Gatehouse gatehouse = new Gatehouse(PasswordPolicy.ASVS);

    @Test
    @Tag("T79")
    void whatIsRecordedIsNeitherChangedNorRemoved() {
        gatehouse.from("10.0.0.1", null, Gatehouse.WRONG);

        assertThatThrownBy(() -> run("update access_record set login = 'other'"))
                .hasMessageContaining("INSERT-only");
        assertThatThrownBy(() -> run("delete from access_record")).hasMessageContaining("INSERT-only");
    }

    @Test
    @Tag("T27")
    void whatStrangersTypeBreaksNoLine() {
        gatehouse.record.note(
                AccessEvent.WRONG, "evil\r\nadmin\u202Egpj" + "长".repeat(100), Door.PAGE, Address.of("10.0.0.1"), "");

        var login =
                gatehouse.record.page(AccessRecord.Wanted.of(""), 0, 1).get(0).login();
        assertThat(login).startsWith("evil  admin gpj").hasSize(64);
    }

    @Test
    @Tag("T47")
    void anIdentityNumberInTheWrongFieldIsNotKept() {
        for (var typed : List.of("42010219850317042X", "13987650421")) {
            gatehouse.record.note(AccessEvent.WRONG, typed, Door.PAGE, Address.of("10.0.0.1"), "");

            assertThat(gatehouse
                            .record
                            .page(AccessRecord.Wanted.of(""), 0, 1)
                            .get(0)
                            .login())
                    .contains("****")
                    .isNotEqualTo(typed);
        }
    }

    @Test
    void aMemberWhoseLoginIsANumberIsFoundByIt() {
        gatehouse.office.hire("20210000117", Office.CITY);

        gatehouse.record.note(AccessEvent.WRONG, "20210000117", Door.PAGE, Address.of("10.0.0.1"), "");

        assertThat(gatehouse.record.page(AccessRecord.Wanted.of("20210000117"), 0, 1))
                .hasSize(1);
    }

    private void run(String sql) {
        gatehouse.office.database.sql(sql).update();
    }
}
