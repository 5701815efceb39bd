package org.niangjia;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Words that stand in a template itself instead of in a message bundle. */
final class LiteralText extends AbstractMarkupHandler {

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Set<String> READ_OUT = Set.of(
            "alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "data-counter");
    private static final Set<String> NOT_WORDS = Set.of("kbd", "code", "script", "style");

    private final List<String> found = new ArrayList<>();
    private String element = "";

    private LiteralText() {}

    static List<String> in(String template) {
        var handler = new LiteralText();
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, handler);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
        return handler.found;
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
        element = new String(buffer, offset, length);
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
        element = "";
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var text = EXPRESSION
                .matcher(new String(buffer, offset, length))
                .replaceAll("")
                .strip();
        if (!NOT_WORDS.contains(element) && text.chars().anyMatch(Character::isLetter)) {
            found.add(text);
        }
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLength,
            int nameLine,
            int nameColumn,
            int operatorOffset,
            int operatorLength,
            int operatorLine,
            int operatorColumn,
            int valueOffset,
            int valueLength,
            int outerOffset,
            int outerLength,
            int valueLine,
            int valueColumn) {
        var name = new String(buffer, nameOffset, nameLength);
        var value = new String(buffer, valueOffset, valueLength);
        var spoken = READ_OUT.contains(name) && value.chars().anyMatch(Character::isLetter);
        if (spoken || CHINESE.matcher(value).find()) {
            found.add(value);
        }
    }
}
