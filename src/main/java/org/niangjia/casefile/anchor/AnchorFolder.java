package org.niangjia.casefile.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.anchor.Line.Kind;
import org.niangjia.privacy.seal.Stamps;
import org.springframework.stereotype.Component;

/** The anchor files, one below the other: {@code 000017.anchor}. Added to, never changed; the office copies them away. */
@Component
@RequiredArgsConstructor
class AnchorFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.anchor");

    private final AnchorProperties properties;
    private final Stamps stamps;

    record Reading(Anchor anchor, boolean genuine) {}

    /** The newest first. */
    List<Integer> numbers() {
        if (Files.notExists(properties.anchors())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(properties.anchors())) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AnchorWriter begin(int number, Instant at, String previous) throws IOException {
        return new AnchorWriter(file(number), stamps.begin(), number, at, previous);
    }

    /** Reads a file from its first to its last line. */
    Reading read(int number, Consumer<Line> eachLine) {
        var reader = new AnchorReader(stamps.begin());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file(number)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(written -> reader.take(written).ifPresent(eachLine));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Reading(reader.anchor(number), reader.isGenuine(number));
    }

    /** Whether the file has this head, or is not here to say. */
    boolean bears(int number, Head head) {
        if (Files.notExists(file(number))) {
            return true;
        }
        var line = new Line(Kind.HEAD, head.written()).written().strip();
        try (Stream<String> lines = Files.lines(file(number), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line::equals);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(int number) {
        return properties.anchors().resolve("%06d.anchor".formatted(number));
    }
}
