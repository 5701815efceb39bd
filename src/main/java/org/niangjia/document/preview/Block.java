package org.niangjia.document.preview;

import java.util.List;

/**
 * A paragraph, or a table where it has rows.
 *
 * @param looks names of our style sheet, never anything that the letter says
 */
public record Block(String looks, List<Span> spans, List<Integer> columns, List<Row> rows) {

    /** A piece of text that looks the same all through. */
    public record Span(String looks, String text) {}

    public record Row(List<Cell> cells) {}

    /** @param columns over how many it stretches */
    public record Cell(int columns, List<Block> blocks) {}

    static Block paragraph(String looks, List<Span> spans) {
        return new Block(looks, spans, List.of(), List.of());
    }

    /** @param columns the widths in hundredths of the whole */
    static Block table(String looks, List<Integer> columns, List<Row> rows) {
        return new Block(looks, List.of(), columns, rows);
    }

    public boolean isTable() {
        return !rows.isEmpty();
    }
}
