package org.niangjia.privacy;

import java.util.Optional;
import java.util.regex.Pattern;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.text.PlainText;

/** The paper by which somebody is known, and its number. */
public record IdentityDocument(Kind kind, String number) {

    public IdentityDocument {
        NumberRefused.because(kind.faultInPlain(number));
    }

    public static IdentityDocument of(Kind kind, String written) {
        NumberRefused.because(kind.faultIn(written));
        return new IdentityDocument(kind, PlainText.of(written));
    }

    @Override
    public String toString() {
        return kind.label + " " + Personal.ID_NO.masked(number);
    }

    @Getter
    @RequiredArgsConstructor
    public enum Kind {
        ID_CARD("居民身份证", "18位号码", "[0-9]{17}[0-9X]"),
        HK_MACAO_PERMIT("港澳居民来往内地通行证", "H或M加8位数字，旧证加10位", "[HM][0-9]{8}(?:[0-9]{2})?"),
        TAIWAN_PERMIT("台湾居民来往大陆通行证", "8位数字，旧证为10位数字", "[0-9]{8}|[0-9]{10}[A-Z]?"),
        FOREIGN_RESIDENCE("外国人永久居留身份证", "9开头的18位号码，旧证为3个字母加12位数字", "9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}"),
        PASSPORT("护照", "5至17位字母和数字，至少一位数字", "(?=[A-Z]*[0-9])[A-Z0-9]{5,17}");

        private final String label;
        private final String form;
        private final String pattern;

        /** What is wrong with a number of this kind; empty: nothing. */
        public Optional<String> faultIn(String written) {
            return PlainText.isTooLong(written) ? Optional.of(wrongForm()) : faultInPlain(PlainText.of(written));
        }

        private Optional<String> faultInPlain(String number) {
            if (this == ID_CARD) {
                return IdentityNumber.faultIn(number);
            }
            if (!Pattern.matches(pattern, number)) {
                return Optional.of(wrongForm());
            }
            boolean misspelt = this == FOREIGN_RESIDENCE
                    && number.length() == 18
                    && number.charAt(17) != IdentityNumber.checkDigit(number);
            return misspelt ? Optional.of(label + "号末位校验码不符，请逐位核对") : Optional.empty();
        }

        private String wrongForm() {
            return label + "号应为" + form;
        }
    }
}
