package org.niangjia.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML as a tree of elements. */
public final class Wml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Wml() {}

    public static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The value of an attribute {@code w:…}, or of the {@code w:val} of a property. */
    public static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    /** Of a paragraph its own text, of anything else that of its paragraphs. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        texts(element).forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** The {@code w:t} in the order in which they are read; not those of text boxes or field codes. */
    static List<Element> texts(Element element) {
        List<Element> texts = new ArrayList<>();
        for (Element child : children(element)) {
            if (is(child, "t")) {
                texts.add(child);
            } else if (!is(child, "drawing") && !is(child, "pict")) {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    static Element newElement(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(W, prefix == null ? name : prefix + ":" + name);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
