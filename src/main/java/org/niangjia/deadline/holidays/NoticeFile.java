package org.niangjia.deadline.holidays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.deadline.calendar.SpecialDay;

/**
 * A holiday notice as a CSV file: {@code day,kind,name}, one special day a line; lines that begin with # are remarks.
 *
 * <p>Reads what office programs write: UTF-8 with or without a byte order mark, GBK, dates with dashes or slashes.
 */
final class NoticeFile {

    private static final int MOST_LINES = 400;
    private static final Set<String> HEADINGS = Set.of("day,kind,name", "日期,类型,名称");

    private final List<SpecialDay> days = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Set<LocalDate> misread = new HashSet<>();
    private final Map<String, String> remarks = new HashMap<>();

    private NoticeFile() {}

    static NoticeFile read(byte[] content) {
        NoticeFile file = new NoticeFile();
        decode(content).ifPresentOrElse(file::readText, () -> file.fail(0, "文件不是文本，或编码无法识别：请另存为 CSV（UTF-8 或 GBK 编码）"));
        return file;
    }

    List<SpecialDay> days() {
        return List.copyOf(days);
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** The days of lines that have something wrong. */
    Set<LocalDate> misread() {
        return Set.copyOf(misread);
    }

    /** The value of a remark such as {@code # 来源：…}. */
    Optional<String> remark(String name) {
        return Optional.ofNullable(remarks.get(name));
    }

    private static Optional<String> decode(byte[] content) {
        return decode(content, StandardCharsets.UTF_8).or(() -> decode(content, Charset.forName("GBK")));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.replace("\uFEFF", ""));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void readText(String text) {
        List<String> lines = text.lines().limit(MOST_LINES + 1).toList();
        if (lines.size() > MOST_LINES) {
            fail(0, "文件超过 " + MOST_LINES + " 行，不像是一年的放假通知");
            return;
        }
        boolean headed = false;
        Set<LocalDate> seen = new HashSet<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.startsWith("#")) {
                keepRemark(line);
            } else if (!headed) {
                headed = readHeading(number, line);
            } else if (!line.isEmpty() && !line.matches("[,\\s]*")) {
                readRow(number, line, seen);
            }
        }
        if (!headed && errors.isEmpty()) {
            fail(0, "文件是空的");
        }
    }

    private void keepRemark(String line) {
        String[] parts = line.substring(1).split("[：:]", 2);
        if (parts.length == 2) {
            remarks.put(parts[0].strip(), parts[1].strip());
        }
    }

    private boolean readHeading(int number, String line) {
        if (!line.isEmpty() && !HEADINGS.contains(line.replace("\"", "").replace(" ", ""))) {
            fail(number, "表头应为“日期,类型,名称”（或“day,kind,name”）");
        }
        return !line.isEmpty();
    }

    private void readRow(int number, String line, Set<LocalDate> seen) {
        NoticeRow row = NoticeRow.read(line);
        SpecialDay day = row.day();
        if (day == null) {
            fail(number, row.error());
            Optional.ofNullable(row.on()).ifPresent(misread::add);
        } else if (seen.add(day.day())) {
            days.add(day);
        } else {
            fail(number, day.day() + " 重复出现");
        }
    }

    private void fail(int line, String message) {
        errors.add(new RowError(line, message));
    }
}
