package org.niangjia.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.text.Masking;

/** The kinds of personal data, each with what a list inside the office and what a public notice may show of it (§9.3). */
@RequiredArgsConstructor
public enum Personal {
    NAME("姓名", Masking::names, names -> Optional.of(Masking.names(names))),
    ID_NO("证件号码", Masking::identityNumber, number -> Optional.empty()),
    PHONE("电话", Masking::phone, number -> Optional.empty()),
    ADDRESS("地址", Masking::addressToStreet, address -> Optional.of(Masking.addressToCounty(address))),
    CARD("银行卡号", Masking::card, number -> Optional.empty()),
    HEALTH("健康状况", Masking::hidden, condition -> Optional.of("因病")),
    TEXT("含个人信息的内容", Masking::hidden, text -> Optional.empty());

    @Getter
    private final String label;

    private final UnaryOperator<String> inside;
    private final Function<String, Optional<String>> outside;

    /** The persons named in one answer. */
    public static List<String> namesIn(String answer) {
        return Masking.split(answer);
    }

    /** For lists, exports and pages inside the office. Takes any text, also one that is no valid number. */
    public String masked(String value) {
        return value.isBlank() ? "" : inside.apply(value.strip());
    }

    /** For public notices; empty: this kind is not published at all. */
    public Optional<String> published(String value) {
        return value.isBlank() ? Optional.empty() : outside.apply(value.strip());
    }
}
