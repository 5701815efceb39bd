package org.niangjia.mediation.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Enclosure;
import org.niangjia.engine.form.FieldError;
import org.niangjia.privacy.CreditCode;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.Phone;

/** Reads what somebody has handed in for one line, blank by blank, and says of each that cannot be right why. */
class Reading {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9][0-9 -]{6,40}[0-9]");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final LocalDate today;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** What cannot be right about a text. The sentence follows the name of the blank. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why, null, false, false);
        }
    }

    Reading(LocalDate today) {
        this.today = today;
    }

    Reading of(Sheet sheet, Map<String, ? extends @Nullable Object> handedIn) {
        sheet.strangers(handedIn).stream().map(Enclosure::stranger).forEach(errors::add);
        sheet.blanks().forEach(blank -> read(blank, value(handedIn, blank.key())));
        Set<String> unread = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        sheet.rule().faultsIn(line(), today).stream()
                .filter(fault -> !unread.contains(fault.field()))
                .forEach(errors::add);
        return this;
    }

    Line line() {
        return new Line(0, 0, texts);
    }

    List<FieldError> errors() {
        return errors;
    }

    /** {@code agent.name} may come as a field of that name or within an object. */
    static @Nullable Object value(Map<String, ? extends @Nullable Object> handedIn, String key) {
        int dot = key.indexOf('.');
        if (dot < 0 || handedIn.containsKey(key)) {
            return handedIn.get(key);
        }
        return handedIn.get(key.substring(0, dot)) instanceof Map<?, ?> group
                ? group.get(key.substring(dot + 1))
                : null;
    }

    static boolean names(Map<String, ? extends @Nullable Object> handedIn, String key) {
        int dot = key.indexOf('.');
        return handedIn.containsKey(key)
                || dot > 0
                        && handedIn.get(key.substring(0, dot)) instanceof Map<?, ?> group
                        && group.containsKey(key.substring(dot + 1));
    }

    private void read(Blank blank, @Nullable Object value) {
        boolean readable =
                value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
        String text = readable && value != null ? value.toString().strip() : "";
        try {
            if (!readable) {
                throw new Unfit("的格式不对");
            }
            if (!text.isEmpty()) {
                texts.put(blank.key(), canonical(blank, text));
            } else if (blank.required()) {
                errors.add(new FieldError(blank.key(), (blank.isChosen() ? "请选择“" : "请填写“") + blank.label() + "”。"));
            }
        } catch (Unfit unfit) {
            errors.add(new FieldError(blank.key(), blank.label() + unfit.getMessage() + "。"));
        }
    }

    private String canonical(Blank blank, String text) throws Unfit {
        if (text.length() > blank.longest()) {
            throw new Unfit("太长，最多 " + blank.longest() + " 个字");
        }
        return switch (blank.kind()) {
            case LINE, SIDE, STORY -> blank.personal() == Personal.ID_NO ? document(text) : text;
            case DAY -> day(text).toString();
            case PAST_DAY -> pastDay(text).toString();
            case MOMENT -> moment(text);
            case AMOUNT -> amount(text);
            case COUNT -> count(text);
            case YES -> yes(text);
            case CHOICE -> choice(blank, text);
            case CREDIT_CODE ->
                without(CreditCode.faultIn(text), () -> CreditCode.of(text).value());
            case PHONE -> without(Phone.faultIn(text), () -> Phone.of(text).value());
            case EMAIL -> matching(EMAIL, text, "应写成 name@example.com 的样子");
            case ACCOUNT -> matching(ACCOUNT, text, "应为8至40位数字").replaceAll("[ -]", "");
        };
    }

    /** One way to write the number of a document, so that the same one is known again. */
    private static String document(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static LocalDate day(String text) throws Unfit {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new Unfit("不在1900年至2100年之间");
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new Unfit("应为 2026-09-01 这样的日期");
        }
    }

    private LocalDate pastDay(String text) throws Unfit {
        LocalDate day = day(text);
        if (day.isAfter(today)) {
            throw new Unfit("不能晚于今天");
        }
        return day;
    }

    private String moment(String text) throws Unfit {
        String[] parts = text.split("[T ]", 2);
        LocalDate day = pastDay(parts[0]);
        try {
            LocalTime time = parts.length == 1 ? LocalTime.MIDNIGHT : LocalTime.parse(parts[1]);
            return day.atTime(time.truncatedTo(ChronoUnit.MINUTES)).toString();
        } catch (DateTimeException noSuchTime) {
            throw new Unfit("应为 2026-09-01T10:30 这样的时间");
        }
    }

    /** Of originals and copies some say only whether there is one. */
    private static String count(String text) throws Unfit {
        return switch (text) {
            case "true" -> "1";
            case "false" -> "0";
            default -> String.valueOf(Integer.parseInt(matching(COUNT, text, "应为整数")));
        };
    }

    private static String amount(String text) throws Unfit {
        BigDecimal amount = new BigDecimal(matching(AMOUNT, text, "应为大于0的数，最多两位小数"));
        if (amount.signum() == 0) {
            throw new Unfit("应大于0");
        }
        return amount.setScale(2).toPlainString();
    }

    private static String yes(String text) throws Unfit {
        return switch (text) {
            case "true", "是" -> "true";
            case "false", "否" -> "false";
            default -> throw new Unfit("应为是或否");
        };
    }

    private static String choice(Blank blank, String text) throws Unfit {
        return blank.choices().entrySet().stream()
                .filter(choice ->
                        choice.getKey().equals(text) || choice.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new Unfit("只能是" + String.join("、", blank.choices().values()) + "之一"));
    }

    private static String matching(Pattern pattern, String text, String otherwise) throws Unfit {
        if (!pattern.matcher(text).matches()) {
            throw new Unfit(otherwise);
        }
        return text;
    }

    /** The numbers' own sentences name what is wrong with them. */
    private static String without(Optional<String> fault, Supplier<String> canonical) throws Unfit {
        if (fault.isPresent()) {
            throw new Unfit("不对：" + fault.get());
        }
        return canonical.get();
    }
}
