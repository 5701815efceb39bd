package org.niangjia.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.CpuTime;

class NumbersTests {

    @Test
    void anIdentityNumberTellsBirthDateAndSex() {
        IdentityNumber number = IdentityNumber.of("420102198001011231");

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(number.sex()).isEqualTo(IdentityNumber.Sex.MALE);
        assertThat(number.region()).isEqualTo("420102");
    }

    @Tag("T49")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105\u200B19491231002X\n"
            })
    void acceptsFullWidthDigitsBlanksAndLowerCase(String written) {
        assertThat(IdentityNumber.of(written).value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "42010219800101123, 身份证号应为18位，现为17位",
        "420102800101123, 15位旧身份证号须由工作人员核对原件后换算，请填写18位号码",
        "42010219800101A231, 身份证号前17位应为数字，末位为数字或X",
        "990102198001011231, 身份证号开头的地区代码不存在",
        "420102198002301231, 身份证号第7至14位不是有效的出生日期",
        "420102190102291231, 身份证号第7至14位不是有效的出生日期",
        "420102189912311231, 身份证号第7至14位不是有效的出生日期",
        "42010219800101123X, 身份证号末位校验码不符，请逐位核对",
    })
    void saysWhatIsWrongWithAnIdentityNumber(String written, String sentence) {
        assertThat(IdentityNumber.faultIn(written)).contains(sentence);
        assertThatThrownBy(() -> IdentityNumber.of(written))
                .isInstanceOf(NumberRefused.class)
                .hasMessage(sentence);
    }

    @Test
    void nobodyIsBornAfterToday() {
        LocalDate today = LocalDate.of(1979, 12, 31);

        assertThat(IdentityNumber.faultIn("420102198001011231", today)).contains("身份证号中的出生日期晚于今天");
        assertThat(IdentityNumber.faultIn("420102198001011231", today.plusDays(1)))
                .isEmpty();
    }

    @Test
    void anOfficerMayConfirmANumberOfFifteenDigits() {
        assertThat(IdentityNumber.confirmedByOfficer("420102800101123").value()).isEqualTo("420102198001011231");
        assertThatThrownBy(() -> IdentityNumber.confirmedByOfficer("42010280010112"))
                .hasMessage("旧身份证号应为15位数字");
    }

    @Test
    void oneWrongDigitOrTwoSwappedOnesAreAlwaysFound() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            String right = anIdentityNumber(random);
            assertThat(IdentityNumber.faultIn(right)).isEmpty();

            int at = random.nextInt(17);
            char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(IdentityNumber.faultIn(right.substring(0, at) + other + right.substring(at + 1)))
                    .isPresent();
        }
    }

    @Test
    void aNumberIsMaskedWhereverItIsPrinted() {
        assertThat(IdentityNumber.of("420102198001011231")).hasToString("420102********1231");
        assertThat(Phone.of("13800005678")).hasToString("138****5678");
        assertThat(BankCard.of("6222 0200 0000 0007")).hasToString("**** **** **** 0007");
        assertThat(IdentityDocument.of(IdentityDocument.Kind.PASSPORT, "E12345678"))
                .hasToString("护照 E****78");
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 420102198001011231",
        "HK_MACAO_PERMIT, h12345678",
        "HK_MACAO_PERMIT, M1234567801",
        "TAIWAN_PERMIT, 12345678",
        "TAIWAN_PERMIT, 1234567890B",
        "FOREIGN_RESIDENCE, CAN310000001234",
        "PASSPORT, ea1234567",
    })
    void otherPapersHaveTheirForms(IdentityDocument.Kind kind, String number) {
        assertThat(kind.faultIn(number)).isEmpty();
        assertThat(IdentityDocument.of(kind, number).number()).isUpperCase();
    }

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, E12345678",
        "HK_MACAO_PERMIT, A12345678",
        "TAIWAN_PERMIT, 1234567",
        "FOREIGN_RESIDENCE, 123456789012345",
        "FOREIGN_RESIDENCE, 942010219800101123",
        "PASSPORT, ABCDEFGH",
        "PASSPORT, E123;DROP",
    })
    void otherPapersOfAnotherFormAreRefused(IdentityDocument.Kind kind, String number) {
        assertThat(kind.faultIn(number)).isPresent();
        assertThatThrownBy(() -> IdentityDocument.of(kind, number)).isInstanceOf(NumberRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91421000MA00000006", "91350100m000100y43", " ９１３５０１００M000100Y43 "})
    void aCreditCodeHasACheckCharacter(String written) {
        assertThat(CreditCode.faultIn(written)).isEmpty();
        assertThat(CreditCode.of(written).value()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, 统一社会信用代码应为18位，现为17位",
        "91350100M000100Y4O, 统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z",
        "9135A100M000100Y43, 统一社会信用代码第3至8位应为数字",
        "91350100M000100Y44, 统一社会信用代码末位校验码不符，请逐位核对",
    })
    void saysWhatIsWrongWithACreditCode(String written, String sentence) {
        assertThat(CreditCode.faultIn(written)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000, 13800000000", "+86 138-0000-0000, 13800000000", "008613800000000, 13800000000",
        "１３８００００００００, 13800000000", "07168123456, 0716-8123456", "（0716）8123456, 0716-8123456",
        "0716－8123456, 0716-8123456", "010-12345678, 010-12345678", "027-87654321转801, 027-87654321-801",
    })
    void telephonesAreWrittenInOneWay(String written, String canonical) {
        assertThat(Phone.of(written).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "1380000000, 手机号应为11位，现为10位",
        "8123456, 固定电话请加区号，例如0716-8123456",
        "12000000000, 请填写11位手机号，或带区号的固定电话，例如0716-8123456",
        "找我哥, 请填写11位手机号，或带区号的固定电话，例如0716-8123456",
    })
    void saysWhatIsWrongWithATelephone(String written, String sentence) {
        assertThat(Phone.faultIn(written)).contains(sentence);
        assertThatThrownBy(() -> Phone.of(written))
                .isInstanceOf(NumberRefused.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "622202000000000001, 银行卡号校验不符，请逐位核对",
        "62220200000000, 银行卡号应为16至19位，现为14位",
        "6222O20000000000, 银行卡号只能是数字",
    })
    void saysWhatIsWrongWithABankCard(String written, String sentence) {
        assertThat(BankCard.faultIn(written)).contains(sentence);
    }

    @Tag("T74")
    @ParameterizedTest
    @ValueSource(strings = {"1", "X", "-", "(", " ", "１", "86", "0716-", "张", "·"})
    void aMillionCharactersAreRefusedAtOnce(String character) {
        String endless = character.repeat(1_000_000);

        assertThat(CpuTime.of(() -> {
                    assertThat(IdentityNumber.faultIn(endless)).isPresent();
                    assertThat(CreditCode.faultIn(endless)).isPresent();
                    assertThat(BankCard.faultIn(endless)).isPresent();
                    assertThat(Phone.faultIn(endless)).isPresent();
                    List.of(Personal.values()).forEach(kind -> kind.masked(endless));
                }))
                .isLessThan(Duration.ofMillis(50));
    }

    static String anIdentityNumber(Random random) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        String seventeen = "421002" + born.toString().replace("-", "") + String.format("%03d", random.nextInt(1000));
        return seventeen + IdentityNumber.checkDigit(seventeen);
    }
}
