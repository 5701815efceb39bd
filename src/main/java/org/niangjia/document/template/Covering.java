package org.niangjia.document.template;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes something else over texts, wherever they stand in a {@code .docx}, even where Word has cut them into pieces. */
public final class Covering {

    private static final Pattern READ = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

    private final Map<String, String> covers;
    private final Pattern covered;

    private Covering(Map<String, String> covers) {
        this.covers = covers;
        this.covered = Pattern.compile(covers.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** @param covers by the text to be covered, none of them empty */
    public static Covering of(Map<String, String> covers) {
        return new Covering(Map.copyOf(covers));
    }

    public byte[] over(byte[] file) {
        Docx docx = Docx.read(new ByteArrayInputStream(file));
        if (covers.isEmpty()) {
            return docx.bytes();
        }
        for (String part : docx.parts().keySet()) {
            if (READ.matcher(part).matches()) {
                Document content = docx.xml(part);
                within(content.getDocumentElement());
                docx = docx.with(part, content);
            }
        }
        return docx.bytes();
    }

    private void within(Node node) {
        for (Element child : Wml.children(node)) {
            if (Wml.is(child, "p")) {
                paragraph(child);
            }
            within(child);
        }
    }

    /** The cover stands where the text began. */
    private void paragraph(Element paragraph) {
        List<MatchResult> found = covered.matcher(Wml.text(paragraph)).results().toList();
        if (found.isEmpty()) {
            return;
        }
        int start = 0;
        for (Element piece : Wml.texts(paragraph)) {
            String text = piece.getTextContent();
            piece.setTextContent(rewritten(text, start, found));
            start += text.length();
        }
    }

    private String rewritten(String text, int start, List<MatchResult> found) {
        StringBuilder rewritten = new StringBuilder();
        for (int at = start; at < start + text.length(); at++) {
            int here = at;
            MatchResult match = found.stream()
                    .filter(it -> it.start() <= here && here < it.end())
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                rewritten.append(text.charAt(at - start));
            } else if (match.start() == at) {
                rewritten.append(covers.get(match.group()));
            }
        }
        return rewritten.toString();
    }
}
