package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.Markup.Element;

/** Traps of Thymeleaf, and what the content security policy forbids. */
class TemplateTests {

    private static final Map<String, String> TEMPLATES = Sources.under("src/main/resources/templates", ".html");

    /** {@code th:replace} goes first and takes the element away, its condition with it. */
    @Test
    void aReplacedElementHasNoConditionOfItsOwn() {
        var conditions = List.of("th:if", "th:unless", "th:each", "th:case", "th:switch", "th:with");

        assertThat(offenders(element -> element.hasAny(List.of("th:replace")) && element.hasAny(conditions)))
                .isEmpty();
    }

    /** {@code th:insert} goes before {@code th:each} too: what it inserts does not know the one of the round. */
    @Test
    void anInsertedFragmentIsNotRepeatedOnItsHost() {
        assertThat(offenders(element -> element.hasAny(List.of("th:insert")) && element.hasAny(List.of("th:each"))))
                .isEmpty();
    }

    /** In addresses and fragments Thymeleaf refuses beans; {@code #when}, {@code #sums} and {@code #links} are there everywhere. */
    @Test
    void onlyTheFrameIsAskedAsABean() {
        assertThat(TEMPLATES).allSatisfy((name, template) -> assertThat(template.replace("${@frames.current()}", ""))
                .as(name)
                .doesNotContainPattern("\\$\\{[^}]*@[a-z]"));
    }

    @Test
    void nothingIsScriptedOrStyledInline() {
        assertThat(offenders(element -> element.attributes().keySet().stream()
                        .map(name -> name.replaceFirst("^(th:|data-)", ""))
                        .anyMatch(name -> name.equals("style") || name.startsWith("on") || name.startsWith("hx-on"))))
                .isEmpty();
        assertThat(offenders(element -> element.name().equals("style")
                        || element.name().equals("script") && !element.hasAny(List.of("src", "th:src"))))
                .isEmpty();
    }

    /** Preprocessing and unescaped text would let data become markup or expressions (T26, T30). */
    @Test
    void dataStaysData() {
        assertThat(offenders(element -> element.hasAny(List.of("th:utext")))).isEmpty();
        assertThat(TEMPLATES)
                .allSatisfy((name, template) -> assertThat(template).as(name).doesNotContain("__${", "[("));
    }

    /** At {@code maxlength} a browser drops the end of what is pasted without a word; {@code data-longest} says so. */
    @Test
    void whatIsToldInWordsIsNeverCut() {
        assertThat(offenders(element -> element.hasAny(List.of("maxlength", "th:maxlength")) && isProse(element)))
                .isEmpty();
    }

    private static boolean isProse(Element element) {
        String name = element.attributes().getOrDefault("name", "");
        return element.name().equals("textarea")
                || List.of("reason", "relation").contains(name);
    }

    @Test
    void theRulesBite() {
        var trap = Markup.of("<p th:if='${x}' th:replace='~{y}'></p><img onerror='x'/>")
                .elements();

        assertThat(TEMPLATES).hasSizeGreaterThan(5);
        assertThat(trap).hasSize(2);
        assertThat(trap.get(0).hasAny(List.of("th:replace"))).isTrue();
        assertThat(trap.get(1).hasAny(List.of("onerror"))).isTrue();
    }

    private static Stream<String> offenders(Predicate<Element> isOffence) {
        return TEMPLATES.entrySet().stream().flatMap(template -> Markup.of(template.getValue()).elements().stream()
                .filter(isOffence)
                .map(element -> template.getKey() + ": " + element));
    }
}
