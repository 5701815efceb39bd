package org.niangjia.document.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a paragraph, which Word cuts into pieces wherever somebody once paused typing. */
final class Line {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Element> pieces;
    private final String text;

    Line(Element paragraph) {
        this.pieces = Wml.texts(paragraph);
        this.text = Wml.text(paragraph);
    }

    /** What is put instead of the characters from here to there. */
    record Edit(int start, int end, String with) {}

    String text() {
        return text;
    }

    /** @param edits in their order, none within another */
    void apply(List<Edit> edits) {
        for (int last = edits.size() - 1; last >= 0; last--) {
            apply(edits.get(last));
        }
        for (int last = pieces.size() - 1; last >= 0; last--) {
            breakLines(pieces.get(last));
        }
    }

    private void apply(Edit edit) {
        int offset = 0;
        String with = Visible.of(edit.with());
        for (Element piece : pieces) {
            String old = piece.getTextContent();
            int from = Math.max(edit.start() - offset, 0);
            int to = Math.min(edit.end() - offset, old.length());
            if (from < to) {
                write(piece, old.substring(0, from) + with + old.substring(to));
                with = "";
            }
            // offsets are those of the text before: edits come from the back, so what lies before is untouched
            offset += old.length();
        }
    }

    private static void write(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** Each line that is filled in is a paragraph like the first one: a line broken off within it would be stretched to the margin. */
    private static void breakLines(Element piece) {
        String[] lines = piece.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        write(piece, lines[0]);
        Element run = (Element) piece.getParentNode();
        Element paragraph = (Element) run.getParentNode();
        for (int last = lines.length - 1; last > 0; last--) {
            Element text = Wml.newElement(piece, "t");
            write(text, lines[last]);
            Element rest = like(run, text);
            if (last == lines.length - 1) {
                move(piece.getNextSibling(), rest);
            }
            Element following = like(paragraph, rest);
            if (last == lines.length - 1) {
                move(run.getNextSibling(), following);
            }
            paragraph.getParentNode().insertBefore(following, paragraph.getNextSibling());
        }
    }

    /** With the looks of another one. */
    private static Element like(Element other, Element content) {
        Element like = Wml.newElement(other, other.getLocalName());
        Wml.child(other, other.getLocalName() + "Pr").ifPresent(looks -> like.appendChild(looks.cloneNode(true)));
        like.appendChild(content);
        return like;
    }

    private static void move(@Nullable Node first, Element to) {
        Node next = first;
        while (next != null) {
            Node here = next;
            next = here.getNextSibling();
            to.appendChild(here);
        }
    }
}
