package org.niangjia.privacy.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** What reaches the file of a log that is set up as the house's. */
@Tag("T27")
class LogTests {

    private static final String FORGED = "2026-11-23T09:00:00.000+08:00  INFO 1 --- forged";

    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("org.niangjia.anything");

    @BeforeEach
    void theHouseLogsToAFile() throws JoranException {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("LOG_FILE", folder.resolve("log").toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(getClass().getResource("/logback-spring.xml")));
        ((ch.qos.logback.classic.Logger) context.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender("CONSOLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n" + FORGED,
                "a\n" + FORGED,
                "a\r" + FORGED,
                "a\u0085" + FORGED,
                "a\u2028" + FORGED,
                "a\u000B\u000C" + FORGED,
                "a\u001B[2K\u001B[1A" + FORGED,
                "a\b\b\u0000" + FORGED,
                "a\u202E" + FORGED,
                "a\u200B\uFEFF" + FORGED,
                "a\uDC00" + FORGED
            })
    void nobodyBeginsALineInTheNameOfTheHouse(String typed) {
        log.warn("refused {}", typed);
        log.error("failed", new IllegalStateException(typed, new IllegalArgumentException(typed)));

        assertThat(lines()).noneMatch(line -> line.startsWith("2026-11-23T09"));
        assertThat(lines()).allMatch(line -> line.codePoints()
                .noneMatch(
                        it -> it != '\t' && (Character.isISOControl(it) || Character.getType(it) == Character.FORMAT)));
        assertThat(lines().stream().filter(line -> line.contains("forged"))).hasSize(3);
        assertThat(lines().get(0)).contains("refused a\\");
    }

    /** So does Camunda's REST API. */
    @Test
    void aTraceInAMessageIsReadableAndQuotesNobody() {
        context.getLogger("org.camunda.bpm.engine.rest.exception").warn("""
                ENGINE-REST-HTTP500 org.camunda.bpm.engine.rest.exception.RestException: Cannot submit '万俟罕见'
                2026-11-23T09:00:00.000+08:00  INFO forged
                \tat org.camunda.bpm.engine.rest.sub.task.impl.TaskResourceImpl.submit(TaskResourceImpl.java:177)
                \tat forged by 万俟罕见
                Caused by: com.fasterxml.jackson.core.JsonParseException: Unrecognized token '万俟罕见'
                \t... 93 more
                """);

        assertThat(lines().get(0)).contains("WARN").endsWith("RestException: …");
        assertThat(lines().subList(1, lines().size()))
                .startsWith(
                        "\tat org.camunda.bpm.engine.rest.sub.task.impl.TaskResourceImpl.submit(TaskResourceImpl.java:177)",
                        "Caused by: com.fasterxml.jackson.core.JsonParseException: …",
                        "\t... 93 more");
    }

    /** Exceptions, and other people's programs, quote what they were given. */
    @ParameterizedTest
    @ValueSource(strings = {"For input string: \"万俟罕见\"", "No enum constant a.B.万俟罕见", "[/cases?q=%E4%B8%87%E4%BF%9F]"})
    void quotationsAreLeftOut(String message) {
        context.getLogger("org.apache.coyote.http11.Http11Processor").info("Error parsing {}", message);
        log.error("failed", new IllegalArgumentException(message));

        assertThat(lines()).noneMatch(line -> line.contains("万俟") || line.contains("%E4"));
        assertThat(lines().stream().filter(line -> line.contains("…"))).hasSize(2);
    }

    @Test
    void theHouseItselfMaySpeakChinese() {
        log.error("案件 XF4210002026000001 的记录从第 2 条起不连贯。");
        context.getLogger("org.springframework.boot.SpringApplication")
                .error("Application run failed", new IllegalStateException("还没有系统管理员"));

        assertThat(lines()).anyMatch(line -> line.contains("第 2 条起不连贯")).anyMatch(line -> line.contains("还没有系统管理员"));
    }

    @Test
    void aStackTraceIsReadable() {
        var suppressed = new IllegalStateException("first", new IOException("second\nline"));
        suppressed.addSuppressed(new IllegalArgumentException("third"));

        log.error("failed", suppressed);

        assertThat(lines().stream().map(String::strip))
                .anyMatch(line -> line.equals("java.lang.IllegalStateException: first"))
                .anyMatch(line -> line.equals("Caused by: java.io.IOException: second\\nline"))
                .anyMatch(line -> line.equals("Suppressed: java.lang.IllegalArgumentException: third"))
                .anyMatch(line -> line.startsWith("at org.niangjia.privacy.log.LogTests.aStackTraceIsReadable("));
    }

    /** By numbers only: no program knows a name when it sees one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "420102198001011231",
                "42010219800101123X",
                "420102800101123",
                "13800000000",
                "+8613800000000",
                "6222021234567890123"
            })
    void numbersOfPersonsAreMasked(String number) {
        log.warn("cannot read {}，或“{}”", number, number);
        log.error("failed", new IllegalStateException("for (" + number + ")"));

        assertThat(lines()).noneMatch(line -> line.contains(number.substring(3, 10)));
        assertThat(lines()).anyMatch(line -> line.contains("***，或“***"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XF4210022026000089",
                "3f2b8c1e-13800000000-4c1d",
                "10000 heads",
                "2026-11-23T09:00:00.000+08:00",
                "0a1b2c3d4e5f60718293a4b5c6d7e8f9"
            })
    void otherNumbersStay(String number) {
        log.warn("about {}.", number);

        assertThat(lines()).anyMatch(line -> line.contains("about " + number + "."));
    }

    /** As H2 and PostgreSQL say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Value too long for column \"SUMMARY CHARACTER VARYING(500)\": \"'万俟罕见' (600)\"; SQL statement:\ninsert into x values (?)",
                "PreparedStatementCallback; SQL [insert into x]; ERROR: null value\n  Detail: Failing row contains (1, 万俟罕见, null).",
                "ERROR: duplicate key value\n  Detail: Key (name)=(万俟罕见) already exists.\n  Where: 万俟罕见"
            })
    void aDatabaseDoesNotTellValues(String message) {
        log.error("Answered with 500", new IllegalStateException(message, new SQLException(message)));

        assertThat(lines()).noneMatch(line -> line.contains("万俟罕见")).anyMatch(line -> line.contains("…"));
    }

    @Test
    void whyTheHouseDoesNotStartIsToldInAParagraph() {
        context.getLogger("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter")
                .error("\n\nAPPLICATION FAILED TO START\n\nkeys are missing");

        assertThat(lines()).contains("APPLICATION FAILED TO START", "keys are missing");
    }

    private List<String> lines() {
        try {
            return List.of(Files.readString(folder.resolve("log")).split("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
