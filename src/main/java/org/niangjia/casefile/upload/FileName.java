package org.niangjia.casefile.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name under which people know a file. It never becomes a path; it is cleaned because it is shown, printed and sent
 * back to browsers.
 */
public record FileName(String value) {

    private static final int LONGEST = 200;
    private static final Set<String> RESERVED_BY_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** What remains of a name that somebody sent: no folders, no invisible or turning characters, at most 200 characters. */
    public static FileName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder visible = new StringBuilder();
        Normalizer.normalize(last.length() > 4096 ? last.substring(last.length() - 4096) : last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isShown)
                .map(FileName::harmless)
                .forEach(visible::appendCodePoint);
        String name = visible.toString().strip().replaceAll("[. ]+$", "").replaceAll("^\\.+", ".");
        return new FileName(shortened(name.isEmpty() || name.startsWith(".") ? "未命名" + name : name));
    }

    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As RFC 6266 wants it: a plain name for old programs, and the real one in UTF-8. */
    public String contentDisposition() {
        return "attachment; filename=\"download." + extension().replaceAll("[^a-z0-9]", "") + "\"; filename*=UTF-8''"
                + percentEncoded(forDisk());
    }

    private String forDisk() {
        String stem = value.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return RESERVED_BY_WINDOWS.contains(stem) ? "_" + value : value;
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return !Character.isISOControl(character)
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE;
    }

    private static int harmless(int character) {
        return "\"<>:|?*;".indexOf(character) >= 0 ? '_' : character;
    }

    private static String shortened(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 16 ? "" : name.substring(dot);
        return new String(characters, 0, LONGEST - ending.length()) + ending;
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9'
                    || b >= 'A' && b <= 'Z'
                    || b >= 'a' && b <= 'z'
                    || b == '.'
                    || b == '-'
                    || b == '_';
            encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return encoded.toString();
    }
}
