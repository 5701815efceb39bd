package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.FormRules.Rule;
import org.niangjia.engine.form.Form;
import org.niangjia.engine.form.FormContract;

/** All screens under {@code forms/}. */
class FormTests {

    private static final Path SAMPLES = Path.of("src/test/resources/form");
    private static final List<Path> FILES = files(Path.of("forms"));

    @TestFactory
    Stream<DynamicContainer> formsKeepTheRules() {
        return Stream.concat(FILES.stream(), Stream.of(SAMPLES.resolve("sample-visit.form")))
                .map(file -> dynamicContainer(
                        file.getFileName().toString(),
                        FormRules.ALL.stream()
                                .map(rule -> dynamicTest(rule.name(), () -> assertThat(offenders(rule, file))
                                        .isEmpty()))));
    }

    /** A rule that no form can break proves nothing. */
    @ParameterizedTest
    @MethodSource
    void everyRuleBites(Rule rule) {
        assertThat(offenders(rule, SAMPLES.resolve("breaks-every-rule.form"))).isNotEmpty();
    }

    static List<Rule> everyRuleBites() {
        return FormRules.ALL;
    }

    @Test
    void thereAreForms() {
        assertThat(FILES).isNotEmpty();
    }

    /** The engine deploys bare file names, and diagrams refer to ids. */
    @Test
    void filesAreCalledLikeTheirForms() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(file).hasFileName(form(file).id() + ".form"));
        assertThat(FILES.stream().map(Path::getFileName)).doesNotHaveDuplicates();
    }

    @Test
    void conditionsAreFeel() {
        FILES.forEach(file -> FormContract.of(form(file), Clock.systemUTC()));
    }

    @Test
    @Tag("T74")
    void patternsAnswerAtOnce() {
        Stream.of("1", "a", "A ", "中", "0-", "(").map(it -> it.repeat(2_500)).forEach(endless -> patterns()
                .forEach(pattern -> assertThat(
                                CpuTime.of(() -> pattern.matcher(endless + "!").find()))
                        .as(pattern.pattern())
                        .isLessThan(Duration.ofMillis(50))));
    }

    private static List<Pattern> patterns() {
        return FILES.stream()
                .flatMap(file -> form(file).fields().stream())
                .map(field -> field.validation().pattern())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> offenders(Rule rule, Path file) {
        return rule.offenders().apply(form(file)).toList();
    }

    private static Form form(Path file) {
        try {
            return Form.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
