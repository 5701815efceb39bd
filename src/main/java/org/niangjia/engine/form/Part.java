package org.niangjia.engine.form;

import java.util.List;
import java.util.stream.Stream;

/** Something that stands on a form. */
public sealed interface Part permits Field, Part.Section, Part.Paragraph, Part.Line {

    String id();

    /** FEEL conditions, its own and those of the sections around it; it is hidden while any of them holds. */
    List<String> hides();

    default Stream<Part> withInner() {
        return Stream.of(this);
    }

    /** Fields that belong together, under a heading. */
    record Section(String id, String label, List<Part> parts, List<String> hides) implements Part {

        @Override
        public Stream<Part> withInner() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::withInner));
        }
    }

    /** Text to read (Markdown). */
    record Paragraph(String id, String text, List<String> hides) implements Part {}

    /** A line across. */
    record Line(String id, List<String> hides) implements Part {}
}
