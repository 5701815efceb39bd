package org.niangjia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for people: on the console and in {@code target/benchmark.txt}. */
final class Report {

    private static final Path FILE = Path.of("target/benchmark.txt");

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Report(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    Report row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    Report note(String note, Object... values) {
        notes.add(String.format(Locale.ROOT, note, values));
        return this;
    }

    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    static String ratio(double value) {
        return number(value) + " x";
    }

    void print() {
        String text = "\n" + title + (Scale.REAL ? "" : " (small numbers, nothing is proven)") + "\n\n"
                + rows.stream().map(this::line).collect(Collectors.joining("\n")) + "\n\n"
                + notes.stream().map(note -> note + "\n").collect(Collectors.joining());
        System.out.println(text);
        try {
            Files.writeString(FILE, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), width(column), column == 0))
                .collect(Collectors.joining("  "));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width, boolean left) {
        return String.format("%" + (left ? "-" : "") + width + "s", cell);
    }
}
