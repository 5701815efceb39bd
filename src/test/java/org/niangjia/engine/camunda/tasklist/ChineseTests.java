package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our dictionaries against those that the engine ships. */
class ChineseTests {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKUP =
            Pattern.compile("<[^>]+>|%[sd]|\\[|]|\\bL{1,4}T?\\b|YYYY|\\bMM|\\bDD|\\bD|\\bM|HH:mm|dddd");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void translatesEveryLabelAndNoOther(String app) {
        assertThat(labels(app, "zh").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void keepsEveryPlaceholder(String app) {
        var chinese = labels(app, "zh");

        labels(app, "en").forEach((key, english) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void leavesNoEnglishWord(String app) {
        labels(app, "zh").forEach((key, text) -> {
            var plain = MARKUP.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll("");
            assertThat(LATIN.matcher(plain).find()).as(key + ": " + text).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void leavesNoLabelEmptyThatSaysSomething(String app) {
        var chinese = labels(app, "zh");

        labels(app, "en").forEach((key, english) -> assertThat(
                        chinese.getOrDefault(key, "").isBlank())
                .as(key)
                .isEqualTo(english.isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void speaksChineseWhateverTheBrowserPrefers(String app) {
        var settings = read(APPS + app + "/scripts/config.js");

        assertThat(settings).contains("import { ways }", "...ways");
        assertThat(read(APPS + "niangjia/scripts/house.js")).contains("availableLocales: ['zh'], fallbackLocale: 'zh'");
    }

    /** Ours stands before the jar's on the class path; the jar's has none of this name. */
    private static Map<String, String> labels(String app, String language) {
        var found = new TreeMap<String, String>();
        collect("", parse(read(APPS + app + "/locales/" + language + ".json")), found);
        return found;
    }

    private static void collect(String prefix, JsonNode node, Map<String, String> found) {
        if (node.isValueNode()) {
            found.put(prefix, node.asText());
        }
        node.fieldNames().forEachRemaining(name -> collect(prefix + "." + name, node.get(name), found));
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            collect(prefix + "." + index, node.get(index), found);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json.replace(BYTE_ORDER_MARK, ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(String resource) {
        try (var stream = ChineseTests.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
