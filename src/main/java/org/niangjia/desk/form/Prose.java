package org.niangjia.desk.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The little Markdown that forms use: paragraphs, headings, lists and bold words. */
class Prose {

    /** @param kind {@code heading}, {@code list} or {@code paragraph} */
    record Block(String kind, List<List<Words>> lines) {}

    record Words(String text, boolean strong) {}

    private Prose() {}

    static List<Block> blocks(String markdown) {
        return Stream.of(markdown.strip().split("\\R\\s*\\R"))
                .filter(text -> !text.isBlank())
                .map(Prose::block)
                .toList();
    }

    private static Block block(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith("- ") || line.startsWith("* "))) {
            return new Block(
                    "list", lines.stream().map(line -> words(line.substring(2))).toList());
        }
        boolean heading = lines.size() == 1 && lines.get(0).startsWith("#");
        return heading
                ? new Block("heading", List.of(words(lines.get(0).replaceFirst("^#+\\s*", ""))))
                : new Block("paragraph", lines.stream().map(Prose::words).toList());
    }

    private static List<Words> words(String line) {
        List<String> pieces = Arrays.asList(line.split("\\*\\*", -1));
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).isEmpty()) {
                words.add(new Words(pieces.get(i), i % 2 == 1));
            }
        }
        return words;
    }
}
