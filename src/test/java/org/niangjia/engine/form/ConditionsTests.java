package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void countsAHiddenAnswerAsNoneForTheOthers() {
        FormContract chain = contract("a != \"x\"", "b != \"x\"", "c != \"x\"");

        assertThat(chain.hidden(Map.of("a", "x", "b", "x", "c", "x"), Map.of())).isEmpty();
        assertThat(chain.hidden(Map.of("a", "y", "b", "x", "c", "x"), Map.of()))
                .extracting(Part::id)
                .containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void showsWhatACircleOrANonsenseWouldHide() {
        assertThat(contract("c = \"x\"", "b = \"\"", "a").hidden(Map.of("b", "x", "c", "x"), Map.of()))
                .isNotNull();
        assertThat(contract("unknown(a)", "a > 3", "nobody.knows = 1").hidden(Map.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void mustBeFeel() {
        assertThatThrownBy(() -> contract("1 +", "", "")).hasMessageContaining("1 +");
    }

    @Test
    void seesAnswersAsFormJsHoldsThem() {
        Map<String, @Nullable Object> values = new HashMap<>();
        FormContract empty = contract("a = \"\"", "a = null", "count(a) = 0");

        assertThat(empty.hidden(values, Map.of())).extracting(Part::id).contains("b");
    }

    /** Fields a, b, c, d; the conditions hide b, c and d. */
    private static FormContract contract(String hidesB, String hidesC, String hidesD) {
        String field =
                "{\"type\":\"textfield\",\"id\":\"%s\",\"key\":\"%s\",\"label\":\"甲\",\"conditional\":{\"hide\":\"%s\"}}";
        String components = String.join(
                ",",
                field.formatted("a", "a", ""),
                field.formatted("b", "b", condition(hidesB)),
                field.formatted("c", "c", condition(hidesC)),
                field.formatted("d", "d", condition(hidesD)));
        return FormContract.of(
                Form.parse("{\"id\":\"f\",\"schemaVersion\":16,\"components\":[" + components + "]}"),
                Clock.systemUTC());
    }

    private static String condition(String feel) {
        return "=" + feel.replace("\"", "\\\"");
    }
}
