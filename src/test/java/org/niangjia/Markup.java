package org.niangjia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** What a template consists of, without its comments. */
record Markup(List<Element> elements, List<Text> texts) {

    record Element(String name, Map<String, String> attributes) {

        boolean hasAny(List<String> names) {
            return names.stream().anyMatch(attributes::containsKey);
        }
    }

    /** @param within the element that has just been opened; empty after one was closed */
    record Text(String within, String value) {}

    static Markup of(String template) {
        var reader = new Reader();
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, reader);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
        return new Markup(reader.elements, reader.texts);
    }

    private static final class Reader extends AbstractMarkupHandler {

        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private String within = "";

        @Override
        public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
            within = new String(buffer, offset, length);
            elements.add(new Element(within, new LinkedHashMap<>()));
        }

        @Override
        public void handleStandaloneElementStart(
                char[] buffer, int offset, int length, boolean minimized, int line, int column) {
            elements.add(new Element(new String(buffer, offset, length), new LinkedHashMap<>()));
        }

        @Override
        public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
            within = "";
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            texts.add(new Text(within, new String(buffer, offset, length)));
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
            elements.get(elements.size() - 1)
                    .attributes()
                    .put(
                            new String(buffer, nameOffset, nameLength),
                            valueLength == 0 ? "" : new String(buffer, valueOffset, valueLength));
        }
    }
}
