package org.niangjia.privacy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.privacy.FixedKeys;
import org.niangjia.privacy.cipher.Cipher;
import org.niangjia.privacy.cipher.Key;
import org.niangjia.privacy.cipher.KeyRing;

@Tag("T48")
class SealsTests {

    private static final Place PLACE = new Place("party_fact", "text", "XF4210002026000001|PETITIONER|phone");
    private static final String PHONE = "13800000000";

    private final Seals seals = FixedKeys.seals();

    @ParameterizedTest
    @EnumSource(Cipher.class)
    void opensWhatWasSealed(Cipher cipher) {
        Seals seals = new Seals(new KeyRing(List.of(new Key("k1", new byte[cipher.getKeyLength()]))));

        for (String text : List.of("", "张测试", PHONE, "𠮷".repeat(10_000))) {
            assertThat(seals.open(seals.seal(text, PLACE), PLACE)).isEqualTo(text);
        }
    }

    @Test
    void aSealedValueNamesItsKeyAndHidesItsContent() {
        String sealed = seals.seal(PHONE, PLACE);

        assertThat(sealed)
                .matches("v1\\|test-2\\|[\\w-]{16}\\|[\\w-]+\\|[\\w-]{22}")
                .doesNotContain(PHONE);
        assertThat(seals.seal(PHONE, PLACE)).isNotEqualTo(sealed);
    }

    @Test
    void opensNowhereButInItsPlace() {
        String sealed = seals.seal(PHONE, PLACE);

        for (Place elsewhere : List.of(
                new Place("party_fact", "text", "XF4210002026000002|PETITIONER|phone"),
                new Place("party_fact", "blind", PLACE.row()),
                new Place("entry", "text", PLACE.row()))) {
            assertThatThrownBy(() -> seals.open(sealed, elsewhere)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void noAlteredOrCutValueOpensAndTheErrorTellsNothing() {
        String sealed = seals.seal(PHONE, PLACE);
        Random random = new Random(20261121);

        for (int round = 0; round < 2_000; round++) {
            String altered = altered(sealed, random);
            assertThatThrownBy(() -> seals.open(altered, PLACE))
                    .isInstanceOf(SealBroken.class)
                    .hasNoCause()
                    .hasMessageMatching("The sealed value in party_fact\\.text cannot be opened: [a-z, ]+");
        }
    }

    @Test
    void oldKeysStillOpenAndResealingEndsTheirUse() {
        String old = new Seals(new KeyRing(List.of(FixedKeys.OLD))).seal(PHONE, PLACE);
        assertThat(seals.open(old, PLACE)).isEqualTo(PHONE);
        assertThat(seals.isCurrent(old)).isFalse();

        String resealed = seals.reseal(old, PLACE);

        assertThat(seals.isCurrent(resealed)).isTrue();
        assertThat(seals.reseal(resealed, PLACE)).isSameAs(resealed);
        assertThat(new Seals(new KeyRing(List.of(FixedKeys.CURRENT))).open(resealed, PLACE))
                .isEqualTo(PHONE);
    }

    @Test
    void aValueWhoseKeyIsMissingDoesNotOpen() {
        String old = new Seals(new KeyRing(List.of(FixedKeys.OLD))).seal(PHONE, PLACE);

        assertThatThrownBy(() -> new Seals(new KeyRing(List.of(FixedKeys.CURRENT))).open(old, PLACE))
                .isInstanceOf(SealBroken.class)
                .hasMessageEndingWith("its key is missing");
    }

    @Test
    void whatOneCaseSealedOpensByItsOwnKeyAlone() {
        SealingKey one = seals.newKey(new Place("case_file", "data_key", "XF4210002026000001"));
        SealingKey other = seals.newKey(new Place("case_file", "data_key", "XF4210002026000002"));
        String sealed = seals.with(one).seal(PHONE, PLACE);

        assertThat(seals.with(one).open(sealed, PLACE)).isEqualTo(PHONE);
        assertThatThrownBy(() -> seals.with(other).open(sealed, PLACE)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seals.open(sealed, PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theKeyOfACaseCannotBeMovedToAnother() {
        SealingKey key = seals.newKey(new Place("case_file", "data_key", "XF4210002026000001"));
        SealingKey moved = new SealingKey(new Place("case_file", "data_key", "XF4210002026000002"), key.wrapped());

        assertThatThrownBy(() -> seals.with(moved)).isInstanceOf(SealBroken.class);
    }

    private static String altered(String sealed, Random random) {
        int at = random.nextInt(sealed.length());
        return switch (random.nextInt(3)) {
            case 0 -> sealed.substring(0, at);
            case 1 ->
                sealed.substring(0, at)
                        + (char) (sealed.charAt(at) ^ (1 << random.nextInt(7)))
                        + sealed.substring(at + 1);
            default -> sealed.substring(0, at) + sealed.charAt(at) + sealed.substring(at);
        };
    }
}
