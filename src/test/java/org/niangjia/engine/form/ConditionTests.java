package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private static final List<String> COMPARISONS =
            List.of("a = \"x\"", "a != \"x\"", " a=\"\" ", "a != \"\"", "a = \"有 空格\"");

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

        assertThat(condition.holds(Map.of("a", "y", "b", "x"))).isTrue();
        assertThat(condition.holds(Map.of("a", "y", "b", "y"))).isFalse();
    }

    private static List<@Nullable Object> answers() {
        List<@Nullable Object> answers = new ArrayList<>(List.of("x", "X", "", "有 空格", 3, 3.5, true, List.of("x")));
        answers.add(null);
        return answers;
    }
}
