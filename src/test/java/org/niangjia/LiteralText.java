package org.niangjia;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that stand in a template itself instead of in a message bundle. */
final class LiteralText {

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Set<String> READ_OUT = Set.of(
            "alt",
            "title",
            "placeholder",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "data-counter",
            "data-over",
            "data-too-large");
    private static final Set<String> NOT_WORDS = Set.of("kbd", "code", "script", "style");

    private LiteralText() {}

    static List<String> in(String template) {
        var markup = Markup.of(template);
        var texts = markup.texts().stream()
                .filter(text -> !NOT_WORDS.contains(text.within()))
                .map(text -> EXPRESSION.matcher(text.value()).replaceAll("").strip())
                .filter(LiteralText::hasLetters);
        var attributes = markup.elements().stream()
                .flatMap(element -> element.attributes().entrySet().stream())
                .filter(LiteralText::isSpoken)
                .map(Map.Entry::getValue);
        return Stream.concat(texts, attributes).toList();
    }

    private static boolean isSpoken(Map.Entry<String, String> attribute) {
        return READ_OUT.contains(attribute.getKey()) && hasLetters(attribute.getValue())
                || CHINESE.matcher(attribute.getValue()).find();
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
