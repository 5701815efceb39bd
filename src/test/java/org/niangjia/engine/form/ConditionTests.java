package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private static final List<String> COMPARISONS = List.of(
            "a = \"x\"",
            "a != \"x\"",
            " a=\"\" ",
            "a != \"\"",
            "a = \"有 空格\"",
            "a != \"x\" and a != \"有 空格\"",
            "a != \"x\" and a = \"this and that\"",
            "a = \"x\" and b != \"y\"",
            "if a > 3 then false else true",
            "if a>4 then false  else true ");

    @Test
    void judgesAComparisonAsFeelDoes() {
        for (String text : COMPARISONS) {
            Condition condition = Condition.parse(text);
            for (Object answer : answers()) {
                Map<String, @Nullable Object> values = Collections.singletonMap("a", answer);
                assertThat(condition.holds(values))
                        .as("%s where a is %s", text, answer)
                        .isEqualTo(condition.asked(values));
            }
            assertThat(condition.holds(Map.of())).as(text).isEqualTo(condition.asked(Map.of()));
        }
    }

    @Test
    void leavesToFeelWhatIsMoreThanAComparison() {
        Condition condition = Condition.parse("a = \"x\" or b = \"x\"");
        Condition above = Condition.parse("a > 3");

        assertThat(condition.holds(Map.of("a", "y", "b", "x"))).isTrue();
        assertThat(condition.holds(Map.of("a", "y", "b", "y"))).isFalse();
        assertThat(above.holds(Map.of("a", 4))).isTrue();
    }

    private static List<@Nullable Object> answers() {
        List<@Nullable Object> answers = new ArrayList<>(List.of(
                "x",
                "X",
                "",
                "有 空格",
                3,
                4,
                5L,
                new BigDecimal("3.0"),
                new BigDecimal("4.001"),
                -1,
                3.5,
                true,
                List.of("x")));
        answers.add(null);
        return answers;
    }
}
