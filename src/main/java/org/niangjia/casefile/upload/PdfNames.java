package org.niangjia.casefile.upload;

import java.util.HashSet;
import java.util.Set;

/** Picks the names ({@code /Name}) out of PDF syntax that comes in pieces, with their {@code #20} escapes undone. */
final class PdfNames {

    private static final int LONGEST = 40;
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private final Set<String> found = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private String previous = "";
    private boolean inside;
    private int pages;
    private boolean packedTwice;

    void read(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            read((char) (bytes[i] & 0xff));
        }
    }

    boolean has(String wanted) {
        return found.contains(wanted);
    }

    /** Two compressions one after the other: nothing but hiding needs that. */
    boolean isPackedTwice() {
        return packedTwice;
    }

    int pages() {
        return pages;
    }

    void end() {
        read(' ');
    }

    private void read(char character) {
        if (DELIMITERS.indexOf(character) >= 0) {
            if (inside) {
                finish();
            }
            inside = character == '/';
        } else if (inside && name.length() < LONGEST) {
            name.append(character);
        }
    }

    private void finish() {
        String plain = unescaped();
        name.setLength(0);
        if (previous.equals("Type") && plain.equals("Page")) {
            pages++;
        }
        packedTwice |= plain.equals("FlateDecode") && previous.equals(plain);
        if (PdfDocument.MATTERING.contains(plain)) {
            found.add(plain);
        }
        previous = plain;
    }

    private String unescaped() {
        if (name.indexOf("#") < 0) {
            return name.toString();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
            boolean escape = name.charAt(i) == '#' && high >= 0 && low >= 0;
            plain.append(escape ? (char) (high * 16 + low) : name.charAt(i));
            i += escape ? 2 : 0;
        }
        return plain.toString();
    }
}
