package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application in a process of its own, which can be asked to end, or killed. */
public final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;

    private OwnProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param folder where it works, and leaves what it says */
    public static OwnProcess start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Niangjia.class.getName()));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "told", ".log");
        return new OwnProcess(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    public MatchResult awaits(Pattern word) {
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || said(word).findAny().isPresent());
        return said(word).findFirst().orElseThrow(() -> new AssertionError("ended:\n" + told()));
    }

    public String told() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** At once, whatever it is doing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a service manager does it. */
    public void end() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(() -> "ends; it said:\n" + told())
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Stream<MatchResult> said(Pattern word) {
        return word.matcher(told()).results();
    }

    /** The test runner names some places twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
