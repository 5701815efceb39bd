package org.niangjia.document.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands between two paragraphs that are markers, or in a row between markers in its first and its last cell. */
record Section(Element opening, List<Node> inner, Element closing) {

    static Section from(Element opening, Tag tag) {
        List<Node> inner = new ArrayList<>();
        int depth = 0;
        for (Node node = opening.getNextSibling(); node != null; node = node.getNextSibling()) {
            Tag marker = marker(node);
            if (marker != null && tag.closedBy(marker) && depth-- == 0) {
                return new Section(opening, inner, (Element) node);
            }
            if (marker != null && tag.opensAlike(marker)) {
                depth++;
            }
            inner.add(node);
        }
        throw new TemplateFault("{{" + tag.mark() + tag.name() + "}} 没有对应的 {{/" + tag.name() + "}}");
    }

    void remove() {
        inner.forEach(Wml::remove);
        Wml.remove(opening);
        Wml.remove(closing);
    }

    /** The marker with which the first cell of a row begins and that the last one closes; none: the row is one like others. */
    static List<Tag> ofRow(Element row) {
        List<Element> cells = Wml.children(row, "tc");
        if (cells.isEmpty()) {
            return List.of();
        }
        String first = Wml.text(cells.get(0));
        String last = Wml.text(cells.get(cells.size() - 1));
        return Tag.in(first).stream()
                .limit(1)
                .filter(tag -> tag.opens() && first.substring(0, tag.start()).isBlank())
                .filter(tag -> cells.size() == 1
                        ? tag.mark().equals("#") && isClosed(tag, last)
                        : !isClosed(tag, first) && isClosed(tag, last))
                .toList();
    }

    static void unmark(Element row, Tag tag) {
        List<Element> paragraphs = paragraphs(row);
        clear(paragraphs, new Tag(tag.mark(), tag.name(), 0, 0));
        clear(paragraphs, new Tag("/", tag.name(), 0, 0));
    }

    private static boolean isClosed(Tag tag, String text) {
        return Tag.in(text).stream().anyMatch(tag::closedBy);
    }

    private static void clear(List<Element> paragraphs, Tag marker) {
        for (Element paragraph : paragraphs) {
            Line line = new Line(paragraph);
            for (Tag tag : Tag.in(line.text())) {
                if (tag.mark().equals(marker.mark()) && tag.name().equals(marker.name())) {
                    line.apply(List.of(new Line.Edit(tag.start(), tag.end(), "")));
                    return;
                }
            }
        }
    }

    private static List<Element> paragraphs(Element element) {
        List<Element> paragraphs = new ArrayList<>();
        for (Element child : Wml.children(element)) {
            if (Wml.is(child, "p")) {
                paragraphs.add(child);
            } else {
                paragraphs.addAll(paragraphs(child));
            }
        }
        return paragraphs;
    }

    private static @Nullable Tag marker(Node node) {
        return node instanceof Element element && Wml.is(element, "p")
                ? Tag.whole(Wml.text(element)).stream().findFirst().orElse(null)
                : null;
    }
}
