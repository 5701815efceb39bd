package org.niangjia.document.template;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.niangjia.document.content.Particulars;
import org.w3c.dom.Document;

/** A letter that waits for its particulars. */
public record Template(Docx docx) {

    private static final Pattern WITH_TAGS = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

    public static Template read(InputStream file) {
        return new Template(Docx.read(file));
    }

    /** @param unknown what the template asks for and nobody told */
    public record Filled(byte[] docx, Set<String> unknown) {}

    public Filled fill(Particulars data) {
        Filling filling = new Filling();
        Docx filled = docx;
        for (String part : parts()) {
            Document xml = docx.xml(part);
            filling.fill(xml.getDocumentElement(), data);
            filled = filled.with(part, xml);
        }
        return new Filled(filled.bytes(), filling.unknown());
    }

    /** Every name that stands in a tag of it. */
    public Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        parts().forEach(part ->
                Tag.in(Wml.text(docx.xml(part).getDocumentElement())).forEach(tag -> tags.add(tag.name())));
        return tags;
    }

    private List<String> parts() {
        return docx.parts().keySet().stream()
                .filter(part -> WITH_TAGS.matcher(part).matches())
                .toList();
    }
}
