package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.springframework.stereotype.Component;

/** The lines of a book for the API, whichever book it is. */
@Component
@RequiredArgsConstructor
class LineDoor {

    private final Counter counter;

    /** @param n the number of the new line */
    record Added(int n) {}

    /** By list; each line with its {@code n} and {@code version}, personal data masked. */
    Map<String, List<Map<String, Object>>> masked(Book book, CaseFile file) {
        Map<String, List<Map<String, Object>>> shown = new LinkedHashMap<>();
        book.sheets()
                .forEach(sheet -> shown.put(
                        sheet.key(),
                        book.lines(file.number(), sheet).stream()
                                .map(line -> masked(sheet, line))
                                .toList()));
        return shown;
    }

    private static Map<String, Object> masked(Sheet sheet, Line line) {
        Map<String, Object> masked = sheet.masked(line);
        masked.put("version", line.version());
        return masked;
    }

    Added add(Book book, CaseFile file, String list, Map<String, @Nullable Object> handedIn, Member member) {
        Sheet sheet = LinePages.sheet(book, list);
        return new Added(
                book.ledger().add(file.number(), sheet, handedIn, counter.acting(member, book.editAction(), file)));
    }

    /** What is not named stays; null takes it away; {@code version} is the one that was read. */
    void change(Book book, CaseFile file, String list, int n, Map<String, @Nullable Object> wanted, Member member) {
        Sheet sheet = LinePages.sheet(book, list);
        Line before = LinePages.line(book, file, sheet, n);
        Integer version = wanted.get("version") instanceof Integer read ? read : null;
        book.ledger()
                .change(
                        file.number(),
                        sheet,
                        n,
                        version,
                        sheet.merged(before, wanted),
                        counter.acting(member, book.editAction(), file));
    }

    void remove(Book book, CaseFile file, String list, int n, Member member) {
        Sheet sheet = LinePages.sheet(book, list);
        LinePages.line(book, file, sheet, n);
        book.ledger().remove(file.number(), sheet, n, counter.acting(member, book.editAction(), file));
    }
}
