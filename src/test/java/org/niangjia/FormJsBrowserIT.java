package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Form;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Part;
import org.niangjia.engine.form.Verdict;

/** The very form-js that Camunda Tasklist carries, and our contract, asked the same questions. */
@Tag("browser")
class FormJsBrowserIT {

    private static final int VISITS = 120;
    private static final String ASSETS = "/META-INF/resources/webjars/camunda/lib/";

    /** What the two judge alike; the contract alone refuses blanks, days to come, impossible dates and endless text. */
    private static final Map<String, List<@Nullable Object>> ANSWERS = Map.ofEntries(
            answers("channel", "LETTER", "VISIT", "CALL", null),
            answers("visitors", 1, 5, 6, 0, -1, 2.5, null),
            answers("name", "张测试", "张", "", "一".repeat(20), "一".repeat(21), " 张测试 ", "𠮷"),
            answers("email", "", "a@b.cn", "a@b", "a b@c.cn", "@", "a@b..cn", null),
            answers("abroad", "", "+8613800000000", "13800000000", "+86 138", null),
            answers("letterNo", "", "L0012", "12", "xL0012", null),
            answers("facts", "", "一", "一".repeat(1000), "一".repeat(1001)),
            answers("receivedOn", "2026-11-20", null),
            answers("meetingAt", "2026-11-23T09:30", null),
            answers("amount", "0", "12.5", "12.345", "-1", "18600.50", null),
            answers("copies", 0, 2, 3, -2, 100, 102, null),
            answers("rate", 0.5, null),
            answers("topics", List.of("WAGE"), List.of("OTHER", "INJURY"), List.of(), null),
            answers("union", "421087001", null),
            answers("consent", true, false, null),
            answers("urgent", true, false, null));

    private final Form form = Form.parse(text(Path.of("src/test/resources/form/sample-visit.form")));
    private final FormContract contract =
            FormContract.of(form, Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private final Page page = Chromium.running().newPage();

    @BeforeEach
    void loadFormJs() {
        page.setContent("<div id=\"form\"></div>");
        page.addScriptTag(new AddScriptTagOptions().setContent(asset("runtime.js")));
        page.addScriptTag(new AddScriptTagOptions().setContent(asset("deps.js")));
        page.evaluate("""
                () => webpackChunkcamunda_bpm_webapp.push([["test"], {}, (modules) => {
                  const viewer = Object.keys(modules.m).find((id) => /\\.createForm=/.test(modules.m[id]));
                  window.createForm = modules(viewer).createForm;
                }])""");
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void refuseTheSameAnswersAndAskTheSameQuestions() {
        Random random = new Random(20261121);
        Set<String> everRefused = new TreeSet<>();
        for (int visit = 0; visit < VISITS; visit++) {
            Map<String, @Nullable Object> answers = new HashMap<>();
            ANSWERS.forEach((key, some) -> answers.put(key, some.get(random.nextInt(some.size()))));

            Map<?, ?> theirs = askFormJs(answers);

            assertThat(refused(answers)).as("refused of %s", answers).isEqualTo(keys(theirs.get("errors")));
            everRefused.addAll(refused(answers));
            assertThat(asked(answers)).as("asked of %s", answers).isEqualTo(keys(theirs.get("asked")));
        }
        assertThat(everRefused).as("fields with a rule").hasSize(12);
    }

    /** Tasklist hands form-js the variables of the case beside the form's own values. */
    @Test
    void heedWhatEarlierStepsHaveAnswered() {
        Form second = Form.parse(text(Path.of("src/test/resources/fixture/second-question.form")));
        FormContract asks = FormContract.of(second, Clock.systemUTC());
        for (Map<String, Object> known : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("askFirst_answer", "YES"),
                Map.of("askFirst_answer", "NO", "askFirst_days", 11),
                Map.of("askFirst_answer", "YES", "askFirst_days", 10))) {
            Set<Part> hidden = asks.hidden(Map.of(), known);

            assertThat(askFormJs(second, known).get("drawn"))
                    .as("asked when %s is known", known)
                    .isEqualTo(second.fields().stream()
                            .filter(field -> !hidden.contains(field))
                            .map(Field::key)
                            .toList());
        }
    }

    private Map<?, ?> askFormJs(Map<String, @Nullable Object> answers) {
        return askFormJs(form, answers);
    }

    private Map<?, ?> askFormJs(Form form, Map<String, ? extends @Nullable Object> answers) {
        return (Map<?, ?>) page.evaluate("""
                async ([schema, data]) => {
                  const form = await createForm({ container: document.getElementById("form"), schema: JSON.parse(schema), data });
                  const drawn = () => form.get("formFieldInstanceRegistry").getAllKeyed().length;
                  for (let before = -1; drawn() === 0 || drawn() !== before; ) {
                    before = drawn();
                    await new Promise((later) => setTimeout(later, 20));
                  }
                  const answer = form.submit();
                  const keys = form.get("formFieldInstanceRegistry").getAllKeyed().map(({ valuePath }) => valuePath.join("."));
                  form.destroy();
                  return { errors: Object.keys(answer.errors), asked: Object.keys(answer.data), drawn: keys };
                }""", List.of(form.source(), answers));
    }

    private Set<String> refused(Map<String, @Nullable Object> answers) {
        return contract.check(answers) instanceof Verdict.Rejected rejected
                ? sorted(rejected.errors(), FieldError::field)
                : Set.of();
    }

    private Set<String> asked(Map<String, @Nullable Object> answers) {
        Set<Part> hidden = contract.hidden(answers, Map.of());
        return sorted(
                form.fields().stream()
                        .filter(field -> !hidden.contains(field) && !field.disabled())
                        .toList(),
                Field::key);
    }

    /** form-js names errors by the id of the field, answers by its key. */
    private Set<String> keys(@Nullable Object names) {
        return sorted((List<?>) Objects.requireNonNull(names), name -> form.fields().stream()
                .filter(field -> field.id().equals(name) || field.key().equals(name))
                .map(Field::key)
                .findFirst()
                .orElseThrow());
    }

    private static <T> Set<String> sorted(List<? extends T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map.Entry<String, List<@Nullable Object>> answers(String key, @Nullable Object... some) {
        return Map.entry(key, Arrays.asList(some));
    }

    private static String asset(String name) {
        try (InputStream stream = Objects.requireNonNull(FormJsBrowserIT.class.getResourceAsStream(ASSETS + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
