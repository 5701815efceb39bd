package org.niangjia.document.template;

/** Text as it can stand in a letter: nothing that XML cannot hold, nothing that turns the reading direction. */
final class Visible {

    private Visible() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(it -> it == '\t' ? ' ' : it)
                .filter(Visible::isShown)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return character == '\n'
                || !Character.isISOControl(character)
                        && type != Character.SURROGATE
                        && type != Character.FORMAT
                        && type != Character.UNASSIGNED;
    }
}
