package org.niangjia.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.privacy.Personal;

class ParticularsTests {

    private final Particulars told = Particulars.none()
            .personal("证件号码", "420102198001011231", Personal.ID_NO)
            .text("方案", "申请人愿意让步")
            .rows(
                    "发言",
                    List.of(
                            Particulars.none().text("内容", "可以少要一点").withoutPrejudice(),
                            Particulars.none().text("内容", "双方认可入职日期").personal("电话", "13800000000", Personal.PHONE)))
            .withoutPrejudice("方案");

    @Test
    void thePartyAndTheFileReadAllOfIt() {
        var read = told.readBy(Set.of(Audience.PARTIES, Audience.FILE));

        assertThat(read.text("证件号码")).isEqualTo("420102198001011231");
        assertThat(read.text("方案")).isEqualTo("申请人愿意让步");
        assertThat(read.rows("发言")).hasSize(2);
    }

    @Test
    void theCourtIsToldNothingThatWasSaidWithoutPrejudice() {
        var read = told.readBy(Set.of(Audience.PARTIES, Audience.COURT));

        assertThat(read.text("方案")).isEmpty();
        assertThat(read.knows("方案")).isTrue();
        assertThat(read.rows("发言")).extracting(row -> row.text("内容")).containsExactly("双方认可入职日期");
        assertThat(read.text("证件号码")).isEqualTo("420102198001011231");
    }

    @Test
    void thirdPartiesLearnNumbersMasked() {
        var read = told.readBy(Set.of(Audience.THIRD_PARTY));

        assertThat(read.text("证件号码")).isEqualTo("420102********1231");
        assertThat(read.rows("发言").get(1).text("电话")).isEqualTo("138****0000");
    }
}
