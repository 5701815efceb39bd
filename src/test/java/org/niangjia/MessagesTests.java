package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every sentence on a page stands in {@code messages/<module>.properties}, once, and is used. */
class MessagesTests {

    private static final Pattern NAMED = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern COLUMNS = Pattern.compile("web/list :: head\\(.*, '([\\w.|]+)'\\)");
    private static final Pattern QUOTED = Pattern.compile("[\"'|]([\\w-]+(?:\\.[\\w-]+)*\\.?)");
    private static final Pattern SAID = Pattern.compile("addFlashAttribute\\(\"\\w+\", \"([\\w-]+(?:\\.[\\w-]+)+)\"");
    private static final Pattern LOCALE = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?$");

    private static final Map<String, String> TEMPLATES = Sources.under("src/main/resources/templates", ".html");
    private static final Map<String, String> CODE = Sources.under("src/main/java", ".java");
    private static final Map<String, Map<String, String>> BUNDLES = Sources.bundles();

    @Test
    void bundlesOfOneModuleAreInStep() {
        var keysByModule = BUNDLES.entrySet().stream()
                .collect(Collectors.groupingBy(
                        bundle -> LOCALE.matcher(bundle.getKey()).replaceAll(""),
                        Collectors.mapping(bundle -> bundle.getValue().keySet(), Collectors.toSet())));

        assertThat(keysByModule).isNotEmpty();
        assertThat(keysByModule)
                .allSatisfy((module, keys) -> assertThat(keys).as(module).hasSize(1));
    }

    @Test
    void aKeyBelongsToOneModule() {
        var owners = new TreeMap<String, Set<String>>();
        BUNDLES.forEach((name, sentences) -> sentences.keySet().forEach(key -> owners.computeIfAbsent(
                        key, none -> new TreeSet<>())
                .add(LOCALE.matcher(name).replaceAll(""))));

        assertThat(owners).isNotEmpty();
        assertThat(owners)
                .allSatisfy((key, modules) -> assertThat(modules).as(key).hasSize(1));
    }

    @Test
    void everySentenceCanBeSaid() {
        sentences().forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank().doesNotContain("!", "！");
            assertThatCode(() -> new MessageFormat(sentence)).as(key).doesNotThrowAnyException();
        });
    }

    @Test
    void everyKeyThatATemplateNamesExists() {
        var named = TEMPLATES.entrySet().stream()
                .flatMap(template -> namedIn(template.getValue()).map(key -> template.getKey() + ": " + key))
                .toList();

        assertThat(named).hasSizeGreaterThan(20).contains("desk/cases.html: cases.openedAt");
        assertThat(named)
                .allSatisfy(name -> assertThat(sentences()).containsKey(name.substring(name.indexOf(": ") + 2)));
    }

    @Test
    void whatIsSaidAfterADeedExists() {
        var said = CODE.values().stream()
                .flatMap(code -> SAID.matcher(code).results().map(found -> found.group(1)))
                .toList();

        assertThat(said).hasSizeGreaterThan(5);
        assertThat(said).allMatch(sentences()::containsKey);
    }

    @Test
    void everyCallOfTheApiIsTold() {
        var calls = House.CLASSES.stream()
                .filter(type -> type.isMetaAnnotatedWith(RestController.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .map(method -> "api.call." + method.getOwner().getSimpleName() + "." + method.getName())
                .toList();

        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(calls).allMatch(sentences()::containsKey);
    }

    /** By its whole name, or by a beginning that code completes: {@code "fault." + code}. */
    @Test
    void everySentenceIsUsed() {
        var mentioned = Stream.concat(TEMPLATES.values().stream(), CODE.values().stream())
                .flatMap(text -> Stream.of(NAMED, QUOTED)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1)))
                .collect(Collectors.toSet());

        assertThat(sentences().keySet())
                .allMatch(key -> mentioned.contains(key) || beginnings(key).anyMatch(mentioned::contains));
    }

    @Test
    void templatesSayNothingByThemselves() {
        assertThat(TEMPLATES).hasSizeGreaterThan(5);
        assertThat(TEMPLATES)
                .allSatisfy((name, template) ->
                        assertThat(LiteralText.in(template)).as(name).isEmpty());
    }

    @Test
    void literalTextIsFound() {
        assertThat(LiteralText.in("<p>受理</p>")).containsExactly("受理");
        assertThat(LiteralText.in("<img alt='logo'>")).containsExactly("logo");
        assertThat(LiteralText.in("<p th:text=\"${wrong} ? '退回' : #{x}\"></p>")).hasSize(1);
        assertThat(LiteralText.in("<p>[[#{x}]] — <kbd>j</kbd></p><!-- reason -->"))
                .isEmpty();
    }

    private static Stream<String> namedIn(String template) {
        var columns =
                COLUMNS.matcher(template).results().map(found -> found.group(1)).toList();
        return Stream.concat(
                NAMED.matcher(template).results().map(found -> found.group(1)),
                columns.stream().flatMap(keys -> Stream.of(keys.split("\\|"))));
    }

    private static Stream<String> beginnings(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    private static Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        BUNDLES.values().forEach(all::putAll);
        return all;
    }
}
