package org.niangjia.document.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.niangjia.document.template.Docx;
import org.niangjia.document.template.Wml;
import org.w3c.dom.Element;

/** What the styles of a {@code .docx} say of a paragraph, each after the one on which it is based. */
final class Styles {

    private static final String PART = "word/styles.xml";

    private final Map<String, Element> byId = new HashMap<>();

    Styles(Docx docx) {
        if (docx.has(PART)) {
            Wml.children(docx.xml(PART).getDocumentElement(), "style")
                    .forEach(style -> byId.put(Wml.value(style, "styleId"), style));
        }
    }

    /** Properties by the name of their element, e.g. {@code jc}, {@code sz}. */
    Map<String, Element> of(Element paragraph) {
        Map<String, Element> properties = new LinkedHashMap<>();
        Wml.child(paragraph, "pPr").ifPresent(own -> {
            Wml.child(own, "pStyle").ifPresent(style -> inherit(Wml.value(style, "val"), properties, 0));
            note(own, properties);
        });
        return properties;
    }

    private void inherit(String id, Map<String, Element> properties, int depth) {
        Element style = byId.get(id);
        if (style == null || depth > byId.size()) {
            return;
        }
        Wml.child(style, "basedOn").ifPresent(base -> inherit(Wml.value(base, "val"), properties, depth + 1));
        Wml.child(style, "pPr").ifPresent(own -> note(own, properties));
        Wml.child(style, "rPr").ifPresent(own -> note(own, properties));
    }

    private static void note(Element holder, Map<String, Element> properties) {
        Wml.children(holder).forEach(property -> properties.put(property.getLocalName(), property));
    }
}
