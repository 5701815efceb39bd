package org.niangjia.privacy.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What remains visible of a personal value (domain rules §9.3). In doubt less rather than more. */
public final class Masking {

    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "梁丘", "左丘", "东门", "西门", "第五", "欧陽", "司馬", "尉遲", "諸葛", "東方", "淳于", "单于", "叱干", "完颜", "耶律", "纳兰");

    private static final Pattern LANDLINE =
            Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})-?[0-9]{4,5}([0-9]{3})(?:-[0-9]+)?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;/\\n]");
    private static final int LONGEST_SHOWN = 64;
    private static final int LONGEST_LIST = 1_000;

    private Masking() {}

    /** One name, or the names of several, each masked by itself. */
    public static String names(String names) {
        String shown = names.substring(0, Math.min(names.length(), LONGEST_LIST));
        String masked = split(shown).stream().map(Masking::name).collect(Collectors.joining("、"));
        return masked.isEmpty() ? "*" : masked;
    }

    /** The names of several, as people separate them. */
    public static List<String> split(String names) {
        return Stream.of(BETWEEN_NAMES.split(names))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The first part of a name with · is kept, so are one- and two-character surnames and the last of three characters. */
    public static String name(String name) {
        int[] characters = name.codePoints().limit(LONGEST_SHOWN).toArray();
        int dot = indexOfDot(characters);
        if (dot > 0) {
            return shown(characters, 0, dot) + "·" + stars(characters.length - dot - 1);
        }
        if (!Character.isIdeographic(characters[0])) {
            return shown(characters, 0, 1) + "***";
        }
        if (characters.length > 2 && DOUBLE_SURNAMES.contains(shown(characters, 0, 2))) {
            return shown(characters, 0, 2) + stars(characters.length - 2);
        }
        return ofOneSurname(characters);
    }

    public static String identityNumber(String number) {
        return switch (number.length()) {
            case 18 -> number.substring(0, 6) + "********" + number.substring(14);
            case 15 -> number.substring(0, 6) + "******" + number.substring(12);
            default -> ends(number, 1, 2);
        };
    }

    public static String phone(String number) {
        String plain = PlainText.isTooLong(number) ? "" : PhoneText.plain(number);
        String canonical = PhoneText.canonical(plain).orElse(plain);
        if (canonical.matches("1[0-9]{10}")) {
            return canonical.substring(0, 3) + "****" + canonical.substring(7);
        }
        Matcher landline = LANDLINE.matcher(canonical);
        return landline.matches() ? landline.group(1) + "-****" + landline.group(2) : ends(plain, 0, 2);
    }

    public static String card(String number) {
        return number.length() < 12 ? "****" : "**** **** **** " + number.substring(number.length() - 4);
    }

    public static String addressToStreet(String address) {
        return Address.upTo(Address.Level.STREET, address);
    }

    public static String addressToCounty(String address) {
        return Address.upTo(Address.Level.COUNTY, address);
    }

    public static String hidden(String text) {
        return "（已隐去）";
    }

    private static String ofOneSurname(int[] characters) {
        return switch (characters.length) {
            case 1 -> "*";
            case 2 -> shown(characters, 0, 1) + "*";
            default ->
                shown(characters, 0, 1) + stars(characters.length - 2) + shown(characters, characters.length - 1, 1);
        };
    }

    private static int indexOfDot(int[] characters) {
        for (int i = 0; i < characters.length; i++) {
            if ("·•‧・．.⋅".indexOf(characters[i]) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A number of unknown kind: only so much of its ends that the middle stays longer than what is seen. */
    private static String ends(String text, int first, int last) {
        if (text.length() < 2 * (first + last) + 1) {
            return "****";
        }
        return text.substring(0, first) + "****" + text.substring(text.length() - last);
    }

    private static String shown(int[] characters, int from, int count) {
        return new String(characters, from, count);
    }

    private static String stars(int count) {
        return "*".repeat(count);
    }
}
