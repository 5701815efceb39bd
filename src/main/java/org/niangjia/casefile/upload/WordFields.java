package org.niangjia.casefile.upload;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The field instructions of a Word part. Word puts an instruction together from several runs, and so must we. */
final class WordFields extends DefaultHandler {

    private static final int LONGEST_INSTRUCTION = 4_096;
    private static final Pattern RUNS_OR_FETCHES = Pattern.compile(
            "\\bDDE(AUTO)?\\b|\\b(INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\b", Pattern.CASE_INSENSITIVE);

    private final StringBuilder instruction = new StringBuilder();
    private boolean inside;

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "fldSimple" -> refuse(Xml.attribute(attributes, "instr"));
            case "instrText", "delInstrText" -> inside = true;
            case "fldChar" -> {
                if (!Xml.attribute(attributes, "fldCharType").equals("separate")) {
                    instruction.setLength(0);
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inside) {
            add(new String(text, start, length));
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        inside = false;
    }

    private void add(String text) {
        instruction.append(text);
        if (instruction.length() > LONGEST_INSTRUCTION) {
            throw ZipDirectory.damaged();
        }
        refuse(instruction);
    }

    private static void refuse(CharSequence instruction) {
        if (RUNS_OR_FETCHES.matcher(instruction).find()) {
            throw new Unacceptable("文件含有会自动取外部内容的域（DDE、LINK 等），请在 Word 中按 Ctrl+A 再按 Ctrl+Shift+F9 转为文字后再上传");
        }
    }
}
