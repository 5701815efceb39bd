package org.niangjia.document.preview;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.template.Wml;
import org.w3c.dom.Element;

/** Which names of our style sheet come nearest to what Word's properties say. */
final class Looks {

    private static final String NORMAL = "32";
    private static final int SMALL = 26;
    private static final int LARGE = 40;

    private Looks() {}

    static String ofParagraph(Map<String, Element> properties) {
        Set<String> looks = new LinkedHashSet<>();
        looks.add("letter-" + aligned(value(properties.get("jc"), "val", "both")));
        Element indent = properties.get("ind");
        if (isMore(value(indent, "firstLine", "0")) || isMore(value(indent, "firstLineChars", "0"))) {
            looks.add("letter-indent");
        }
        looks.addAll(ofText(properties, true));
        if (properties.containsKey("pBdr")) {
            looks.add("letter-line");
        }
        return String.join(" ", looks);
    }

    static String ofRun(Map<String, Element> properties) {
        return String.join(" ", ofText(properties, false));
    }

    private static Set<String> ofText(Map<String, Element> properties, boolean paragraph) {
        Set<String> looks = new LinkedHashSet<>();
        int size = Integer.parseInt(value(properties.get("sz"), "val", NORMAL));
        if (size >= LARGE) {
            looks.add("letter-large");
        } else if (size <= SMALL) {
            looks.add("letter-small");
        }
        String font = value(properties.get("rFonts"), "eastAsia", "");
        add(looks, "letter-hei", paragraph ? font.contains("黑") : font.equals("黑体"));
        add(looks, "letter-bold", isOn(properties.get("b")));
        add(looks, "letter-underlined", properties.containsKey("u"));
        return looks;
    }

    private static void add(Set<String> looks, String name, boolean whether) {
        if (whether) {
            looks.add(name);
        }
    }

    private static boolean isOn(@Nullable Element property) {
        Predicate<String> off = Set.of("0", "false")::contains;
        return property != null && !off.test(Wml.value(property, "val"));
    }

    private static String aligned(String word) {
        return switch (word) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "left", "start" -> "left";
            default -> "both";
        };
    }

    private static boolean isMore(String number) {
        return number.matches("\\d{1,6}") && Integer.parseInt(number) > 0;
    }

    private static String value(@Nullable Element property, String attribute, String otherwise) {
        String value = property == null ? "" : Wml.value(property, attribute);
        return value.isEmpty() || attribute.equals("val") && !value.matches("\\w{1,12}") ? otherwise : value;
    }
}
