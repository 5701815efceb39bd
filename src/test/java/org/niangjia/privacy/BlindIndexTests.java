package org.niangjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.privacy.BlindIndex.Kind;

@Tag("T49")
class BlindIndexTests {

    private final BlindIndex index = FixedKeys.blindIndex();

    @ParameterizedTest
    @CsvSource({
        "ID_NO, 11010519491231002X, 110105 19491231 002x",
        "ID_NO, 11010519491231002X, １１０１０５１９４９１２３１００２Ｘ",
        "ID_NO, 11010519491231002X, 110105491231002",
        "PHONE, 13800000000, +86 138-0000-0000",
        "PHONE, 0716-8123456, （0716）8123456",
        "NAME, 买买提·吐尔逊, 买买提•吐尔逊",
        "NAME, 张小三, 张 小　三",
        "CARD, 6222020000000007, 6222 0200 0000 0007",
    })
    void findsAValueHoweverItWasWritten(Kind kind, String one, String other) {
        assertThat(index.of(kind, one)).isEqualTo(index.of(kind, other)).matches("[0-9a-f]{64}");
    }

    @Test
    void kindsAndKeysNeverMeet() {
        String digits = "13800000000";

        assertThat(index.of(Kind.PHONE, digits))
                .isNotEqualTo(index.of(Kind.CARD, digits))
                .isNotEqualTo(new BlindIndex(new byte[32]).of(Kind.PHONE, digits));
    }

    /** The example of GB/T 32905. */
    @Test
    void digestsAsTheStandardSays() {
        assertThat(Sm3.hex("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(new Sm3().update(FixedKeys.bytes("xabcx"), 1, 3).hex()).isEqualTo(Sm3.hex("abc"));
    }
}
