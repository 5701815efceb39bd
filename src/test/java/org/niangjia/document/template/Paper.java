package org.niangjia.document.template;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.document.content.Particulars;

/** A template written by hand, and what it says when it is filled. */
final class Paper {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Paper() {}

    static Template template(String... blocks) {
        return Template.read(new ByteArrayInputStream(docx(blocks)));
    }

    static byte[] docx(String... blocks) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>"
                + String.join("", blocks) + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        return new Docx(parts).bytes();
    }

    /** One paragraph in the pieces into which Word has cut it. */
    static String p(String... pieces) {
        StringBuilder runs = new StringBuilder();
        for (String piece : pieces) {
            runs.append("<w:r><w:t>").append(piece).append("</w:t></w:r>");
        }
        return "<w:p>" + runs + "</w:p>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static List<String> filled(Template template, Particulars data) {
        return lines(template.fill(data).docx());
    }

    /** Its paragraphs and rows, one a line; what stands in one cell and the next with a bar between. */
    static List<String> lines(byte[] docx) {
        var body = Wml.child(
                        Docx.read(new ByteArrayInputStream(docx))
                                .xml("word/document.xml")
                                .getDocumentElement(),
                        "body")
                .orElseThrow();
        return Wml.children(body).stream()
                .flatMap(block -> Wml.is(block, "tbl")
                        ? Wml.children(block, "tr").stream()
                                .map(row -> String.join(
                                        "|",
                                        Wml.children(row, "tc").stream()
                                                .map(Wml::text)
                                                .toList()))
                        : List.of(Wml.text(block)).stream())
                .toList();
    }
}
