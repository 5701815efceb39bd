package org.niangjia.mediation.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.niangjia.document.content.Particulars;
import org.springframework.core.io.ClassPathResource;

/** Every tag that a template of a mediation may use. What the case does not hold yet leaves its place blank. */
final class Vocabulary {

    static final String FILE = "forms/mediation/letter-tags.csv";

    private static final String LIST = "#";

    private final List<Tag> tags = read();

    /** @param lists in whose rows it stands; empty: it is the case's; {@code #}: it is a list itself */
    record Tag(String name, String lists, String meaning) {

        boolean isList() {
            return lists.equals(LIST);
        }

        boolean isOfTheCase() {
            return lists.isEmpty();
        }
    }

    List<Tag> tags() {
        return tags;
    }

    /** Every tag known, nothing told yet. */
    Particulars blank() {
        Particulars blank = Particulars.none();
        tags.stream().filter(Tag::isOfTheCase).forEach(tag -> blank.text(tag.name(), ""));
        tags.stream().filter(Tag::isList).forEach(tag -> blank.rows(tag.name(), List.of()));
        return blank;
    }

    private static List<Tag> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(LIST))
                    .map(line -> line.split(",", 3))
                    .map(cell -> new Tag(cell[0], cell[1], cell[2]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
