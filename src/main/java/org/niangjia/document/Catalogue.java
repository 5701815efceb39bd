package org.niangjia.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.document.content.Audience;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The letters of each case type, in the order of its {@code letters.csv}. */
@Component
public class Catalogue {

    private static final String FILES = "classpath*:forms/*/letters.csv";
    private static final String COMMENT = "#";
    private static final int CELLS = 7;

    private final List<LetterKind> kinds;

    Catalogue() throws IOException {
        kinds = Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                .flatMap(Catalogue::read)
                .toList();
    }

    public List<LetterKind> all() {
        return kinds;
    }

    public List<LetterKind> of(String process) {
        return kinds.stream().filter(kind -> kind.process().equals(process)).toList();
    }

    public Optional<LetterKind> find(String process, String code) {
        return of(process).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static Stream<LetterKind> read(Resource file) {
        try {
            String folder = folder(file);
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                    .map(line -> kind(folder, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folder(Resource file) throws IOException {
        String[] path = file.getURL().getPath().split("/");
        return "forms/" + path[path.length - 2] + "/";
    }

    private static LetterKind kind(String folder, String line) {
        String[] cell = line.split(",", CELLS);
        if (cell.length != CELLS) {
            throw new IllegalStateException("letters.csv: 流程,代号,名称,模板,字号,给谁,环节 expected: " + line);
        }
        return new LetterKind(
                cell[0].strip(),
                cell[1].strip(),
                cell[2].strip(),
                folder + cell[3].strip(),
                cell[4].isBlank() ? null : cell[4].strip(),
                audiences(cell[5]),
                words(cell[6]).filter(step -> !step.equals("*")).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Audience> audiences(String cell) {
        return words(cell)
                .map(word -> Audience.of(word)
                        .orElseThrow(() -> new IllegalStateException("letters.csv: nobody is called " + word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .map(Objects::requireNonNull)
                .filter(word -> !word.isBlank());
    }
}
