package org.niangjia.deadline.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.SpecialDay;

/**
 * One line of a notice file: a special day, or a sentence about everything that is wrong with it.
 *
 * @param on the day that it means, if that much can be read
 */
record NoticeRow(@Nullable SpecialDay day, @Nullable LocalDate on, String error) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    /** No formula, no markup: the name is shown on pages and in spreadsheets. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9、·（）()]{1,20}");

    private static final Map<String, SpecialDay.Kind> KINDS = Map.of(
            "off", SpecialDay.Kind.OFF,
            "放假", SpecialDay.Kind.OFF,
            "work", SpecialDay.Kind.WORK,
            "上班", SpecialDay.Kind.WORK,
            "补班", SpecialDay.Kind.WORK);

    static NoticeRow read(String line) {
        String[] cells = line.split(",", -1);
        LocalDate day = date(cell(cells[0])).orElse(null);
        if (cells.length != 3) {
            return new NoticeRow(null, day, "应有三列：日期、类型、名称");
        }
        SpecialDay.Kind kind = KINDS.get(cell(cells[1]));
        String wrong = wrongs(cells, day, kind).collect(Collectors.joining("；"));
        return day == null || kind == null || !wrong.isEmpty()
                ? new NoticeRow(null, day, wrong)
                : new NoticeRow(new SpecialDay(day, kind, cell(cells[2])), day, "");
    }

    private static Stream<String> wrongs(String[] cells, @Nullable LocalDate day, SpecialDay.@Nullable Kind kind) {
        Stream.Builder<String> wrongs = Stream.builder();
        if (day == null) {
            wrongs.add("“" + shortened(cells[0]) + "”不是存在的日期，应写成 2027-01-01");
        }
        if (kind == null) {
            wrongs.add("类型“" + shortened(cells[1]) + "”不认识，应为“放假”或“上班”（off 或 work）");
        }
        if (day != null && kind == SpecialDay.Kind.WORK && day.getDayOfWeek().getValue() <= 5) {
            wrongs.add(day + " 不是周末，不能是补班日");
        }
        if (!NAME.matcher(cell(cells[2])).matches()) {
            wrongs.add("名称应为 1 至 20 个汉字、字母或数字");
        }
        return wrongs.build();
    }

    static Optional<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String cell(String raw) {
        return raw.replace("\"", "").strip();
    }

    private static String shortened(String raw) {
        String text = cell(raw);
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
