package org.niangjia.document.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.content.Particulars;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the particulars in the places of the tags: paragraph by paragraph, section by section, row by row. */
final class Filling {

    private final Set<String> unknown = new TreeSet<>();

    Set<String> unknown() {
        return unknown;
    }

    void fill(Element container, Particulars data) {
        Node next = container.getFirstChild();
        while (next != null) {
            Node here = next;
            next = here.getNextSibling();
            if (here instanceof Element element) {
                next = fillOne(element, next, data);
            }
        }
    }

    /** @return where to go on */
    private @Nullable Node fillOne(Element element, @Nullable Node next, Particulars data) {
        if (Wml.is(element, "p")) {
            List<Tag> marker = Tag.whole(Wml.text(element));
            if (!marker.isEmpty() && marker.get(0).opens()) {
                return section(element, marker.get(0), data);
            }
            paragraph(element, data);
        } else if (Wml.is(element, "tr")) {
            row(element, data);
        } else if (!Wml.is(element, "sectPr")) {
            fill(element, data);
            mend(element);
        }
        return next;
    }

    /** A cell ends with a paragraph, and a table has rows; Word opens no other. */
    private static void mend(Element element) {
        if (Wml.is(element, "tc") && !(element.getLastChild() instanceof Element last && Wml.is(last, "p"))) {
            element.appendChild(Wml.newElement(element, "p"));
        }
        if (Wml.is(element, "tbl") && Wml.children(element, "tr").isEmpty()) {
            Wml.remove(element);
        }
    }

    /** From the paragraph that opens it to the one that closes it, both of which go. */
    private @Nullable Node section(Element opening, Tag tag, Particulars data) {
        Section section = Section.from(opening, tag);
        for (Particulars each : times(tag, data)) {
            for (Node original : section.inner()) {
                Node copy = original.cloneNode(true);
                section.closing().getParentNode().insertBefore(copy, opening);
            }
            fillBefore(opening, section.inner().size(), each);
        }
        Node next = section.closing().getNextSibling();
        section.remove();
        return next;
    }

    /** What was just put before the marker; sections within it may make it more or less. */
    private void fillBefore(Element opening, int count, Particulars data) {
        Element holder = Wml.newElement(opening, "holder");
        Node first = opening;
        for (int step = 0; step < count; step++) {
            first = first.getPreviousSibling();
        }
        while (first != opening) {
            Node next = first.getNextSibling();
            holder.appendChild(first);
            first = next;
        }
        fill(holder, data);
        while (holder.getFirstChild() != null) {
            opening.getParentNode().insertBefore(holder.getFirstChild(), opening);
        }
    }

    private void row(Element row, Particulars data) {
        List<Tag> marker = Section.ofRow(row);
        if (marker.isEmpty()) {
            fill(row, data);
            return;
        }
        for (Particulars each : times(marker.get(0), data)) {
            Element copy = (Element) row.cloneNode(true);
            Section.unmark(copy, marker.get(0));
            row.getParentNode().insertBefore(copy, row);
            fill(copy, each);
        }
        Wml.remove(row);
    }

    /** With what a section is filled, as often as it stands there. */
    private List<Particulars> times(Tag tag, Particulars data) {
        note(tag, data);
        if (!tag.mark().equals("#")) {
            return data.has(tag.name()) == tag.mark().equals("?") ? List.of(data) : List.of();
        }
        List<Particulars> rows = data.rows(tag.name());
        return IntStream.range(0, rows.size())
                .mapToObj(place -> rows.get(place).within(data, place + 1))
                .toList();
    }

    private void paragraph(Element paragraph, Particulars data) {
        Line line = new Line(paragraph);
        List<Tag> tags = Tag.in(line.text());
        if (tags.isEmpty()) {
            return;
        }
        tags.stream().filter(tag -> !tag.closes()).forEach(tag -> note(tag, data));
        line.apply(new Sentence(line.text(), tags, data).edits());
        if (Wml.text(paragraph).isBlank() && mayGo(paragraph)) {
            Wml.remove(paragraph);
        }
    }

    /** What only held what is not there leaves no empty line; a cell needs a paragraph, a section break its own. */
    private static boolean mayGo(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean ends = Wml.child(paragraph, "pPr")
                .flatMap(properties -> Wml.child(properties, "sectPr"))
                .isPresent();
        return !ends && !(Wml.is(parent, "tc") && Wml.children(parent, "p").size() == 1);
    }

    private void note(Tag tag, Particulars data) {
        if (!data.knows(tag.name())) {
            unknown.add(tag.name());
        }
    }
}
