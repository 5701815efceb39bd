package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists that come along with a form are read as strictly as the form. */
class EnclosureTests {

    enum Kind {
        WAGE,
        OTHER
    }

    record Part(String name, int count) {}

    record Claim(
            String item, BigDecimal amount, @Nullable LocalDate since, boolean paid, Kind kind, List<Part> parts) {}

    @Test
    void readsEveryKindOfValue() {
        Map<String, Object> sent = Map.of(
                "item",
                " 拖欠工资 ",
                "amount",
                "18600.00",
                "since",
                "2026-06-01",
                "paid",
                false,
                "kind",
                "WAGE",
                "parts",
                List.of(Map.of("name", "六月", "count", 1)));

        assertThat(read(List.of(sent)).items())
                .containsExactly(new Claim(
                        "拖欠工资",
                        new BigDecimal("18600.00"),
                        LocalDate.of(2026, 6, 1),
                        false,
                        Kind.WAGE,
                        List.of(new Part("六月", 1))));
    }

    @Test
    void whatMayBeLeftOutIsNotAskedFor() {
        assertThat(read(List.of(Map.of("item", "工资", "amount", 5, "paid", true, "kind", "OTHER")))
                        .items())
                .containsExactly(new Claim("工资", BigDecimal.valueOf(5), null, true, Kind.OTHER, List.of()));
    }

    @Test
    void tellsEverythingThatIsWrongBesideItsPlace() {
        Map<String, Object> wrong = Map.of(
                "item",
                5,
                "amount",
                "很多",
                "since",
                "2026-02-30",
                "paid",
                "yes",
                "kind",
                "NONE",
                "amont",
                "1",
                "parts",
                List.of(Map.of("name", "六月", "count", 1.5), "x"));

        assertThat(read(List.of(wrong)).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "claims[0].item",
                        "claims[0].amount",
                        "claims[0].since",
                        "claims[0].paid",
                        "claims[0].kind",
                        "claims[0].amont",
                        "claims[0].parts[0].count",
                        "claims[0].parts[1]");
        assertThat(read(List.of(wrong)).errors())
                .extracting(FieldError::message)
                .contains("没有“claims[0].amont”这一项，请去掉后再提交。", "“claims[0].amount”应当填写数字，例如 12 或 12.5。");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThat(read(Arrays.asList(Map.of("amount", "1", "paid", true, "kind", "WAGE", "item", ""), null))
                        .errors())
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        tuple("claims[0].item", "请填写“claims[0].item”。"),
                        tuple("claims[1]", "“claims[1]”应当逐项写明，不能是空的或者一个值。"));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(read("x").errors()).extracting(FieldError::field).containsExactly("claims");
        assertThat(read(null).items()).isEmpty();
    }

    private static Enclosure<Claim> read(@Nullable Object sent) {
        return Enclosure.read("claims", sent, Claim.class);
    }
}
