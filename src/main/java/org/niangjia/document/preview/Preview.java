package org.niangjia.document.preview;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.document.template.Docx;
import org.niangjia.document.template.Wml;
import org.w3c.dom.Element;

/** Reads a letter for a browser. What it cannot draw it leaves out; the file itself is the letter. */
public final class Preview {

    private static final int WHOLE = 100;

    /** 印章处: where the templates say so, the page draws the place of the seal. */
    private static final String SEAL = "（印章）";

    private final Styles styles;

    private Preview(Docx docx) {
        this.styles = new Styles(docx);
    }

    public static List<Block> of(byte[] file) {
        Docx docx = Docx.read(new ByteArrayInputStream(file));
        Element root = docx.xml("word/document.xml").getDocumentElement();
        return Wml.child(root, "body")
                .map(body -> new Preview(docx).blocks(body))
                .orElse(List.of());
    }

    private List<Block> blocks(Element container) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : Wml.children(container)) {
            if (Wml.is(element, "p")) {
                blocks.add(paragraph(element));
            } else if (Wml.is(element, "tbl")) {
                blocks.add(table(element));
            } else {
                Wml.child(element, "sdtContent").ifPresent(content -> blocks.addAll(blocks(content)));
            }
        }
        return blocks;
    }

    private Block paragraph(Element paragraph) {
        List<Block.Span> spans = new ArrayList<>();
        collect(paragraph, spans);
        String looks = Looks.ofParagraph(styles.of(paragraph))
                + (breaksPage(paragraph) ? " letter-page" : "")
                + (Wml.text(paragraph).contains(SEAL) ? " letter-seal" : "");
        return Block.paragraph(looks, spans);
    }

    private static void collect(Element parent, List<Block.Span> spans) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "r")) {
                spans.add(new Block.Span(Looks.ofRun(properties(child)), text(child)));
            } else if (Wml.is(child, "hyperlink") || Wml.is(child, "ins") || Wml.is(child, "smartTag")) {
                collect(child, spans);
            }
        }
    }

    private static String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element piece : Wml.children(run)) {
            if (Wml.is(piece, "t")) {
                text.append(piece.getTextContent());
            } else if (Wml.is(piece, "br") && !isPageBreak(piece)) {
                text.append('\n');
            } else if (Wml.is(piece, "tab")) {
                text.append('\t');
            }
        }
        return text.toString();
    }

    private static boolean breaksPage(Element paragraph) {
        boolean before = Wml.child(paragraph, "pPr")
                .flatMap(own -> Wml.child(own, "pageBreakBefore"))
                .isPresent();
        return before
                || Wml.children(paragraph, "r").stream()
                        .flatMap(run -> Wml.children(run, "br").stream())
                        .anyMatch(Preview::isPageBreak);
    }

    private static boolean isPageBreak(Element lineBreak) {
        return Wml.value(lineBreak, "type").equals("page");
    }

    private static Map<String, Element> properties(Element run) {
        Map<String, Element> properties = new LinkedHashMap<>();
        Wml.child(run, "rPr").ifPresent(own -> Wml.children(own)
                .forEach(property -> properties.put(property.getLocalName(), property)));
        return properties;
    }

    private Block table(Element table) {
        List<Integer> widths = Wml.child(table, "tblGrid")
                .map(grid -> Wml.children(grid, "gridCol").stream()
                        .map(column -> number(Wml.value(column, "w")))
                        .toList())
                .orElse(List.of());
        int all = Math.max(1, widths.stream().mapToInt(width -> width).sum());
        return Block.table(
                Wml.child(table, "tblPr")
                                .flatMap(own -> Wml.child(own, "tblBorders"))
                                .isPresent()
                        ? ""
                        : "letter-bare",
                widths.stream().map(width -> width * WHOLE / all).toList(),
                Wml.children(table, "tr").stream().map(this::row).toList());
    }

    private Block.Row row(Element row) {
        return new Block.Row(Wml.children(row, "tc").stream()
                .map(cell -> new Block.Cell(columns(cell), blocks(cell)))
                .toList());
    }

    private static int columns(Element cell) {
        return Wml.child(cell, "tcPr")
                .flatMap(own -> Wml.child(own, "gridSpan"))
                .map(span -> Math.max(1, number(Wml.value(span, "val"))))
                .orElse(1);
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
