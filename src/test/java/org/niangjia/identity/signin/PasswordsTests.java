package org.niangjia.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.signin.PasswordPolicy.ASVS;
import static org.niangjia.identity.signin.PasswordPolicy.DENGBAO;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    @Tag("T09")
    void everyOneOfSixtyFourChineseCharactersCounts() {
        var sixtyFour = "工".repeat(63) + "会";
        var hash = passwords.hash(sixtyFour);

        assertThat(ASVS.objection("clerk", "江州市总工会".repeat(10) + "职工之家")).isEmpty();
        assertThat(passwords.matches(sixtyFour, hash)).isTrue();
        assertThat(passwords.matches("工".repeat(64), hash)).isFalse();
    }

    @Test
    @Tag("T09")
    void composedAndDecomposedFormsAreTheSamePassword() {
        var composed = Normalizer.normalize("café-für-alle", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    @Tag("T09")
    void aMegabyteIsNotAPassword() {
        var megabyte = "x1".repeat(512 * 1024);

        assertThat(ASVS.objection("clerk", megabyte)).contains("口令最多 256 个字符。");
        assertThat(passwords.matches(megabyte, passwords.hash("anything"))).isFalse();
        assertThat(ASVS.objection("clerk", "longenough\0withnul")).contains("口令不能包含控制字符。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1",
                "Password",
                "1234567890",
                "qwertyuiop",
                "woaini1314",
                "Admin@123",
                "gonghui2026",
                "19900101",
                "13800138000",
                "aaaaaaaaaa",
                "1qaz2wsx3edc",
                "zhangsan666",
                "Clerk-2026",
                "Niangjia#1"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(ASVS.objection("clerk", password)).contains("这个口令太常见，容易被猜中，请换一个。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niangjia-demo", "correct horse battery", "春风又绿江南岸明月", "tizrmwqhpd"})
    void longOnesNeedNoSpecialCharacters(String password) {
        assertThat(ASVS.objection("clerk", password)).isEmpty();
    }

    @Test
    void theOtherStandardAsksForThreeKindsOfCharacters() {
        assertThat(DENGBAO.objection("clerk", "tizrmwqhpd")).isPresent();
        assertThat(DENGBAO.objection("clerk", "Tizrm-wqhpd")).isEmpty();
    }

    @Test
    void sevenCharactersAreTooFew() {
        assertThat(ASVS.objection("clerk", "tizrmwq")).isPresent();
    }
}
