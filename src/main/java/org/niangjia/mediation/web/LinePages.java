package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Member;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which the lines of a book are read and written, whichever book it is. */
@Component
@RequiredArgsConstructor
class LinePages {

    private static final String VERSION = "_version";
    private static final String ERASE = "_erase";

    private static final List<FieldError> TOO_LATE =
            List.of(new FieldError("", "您填写期间，这一项已被别人更改。请对照现在登记的内容，核对您填写的内容后再提交。"));

    private final Counter counter;
    private final Sheets sheets;

    /** One panel of the page. @param open whether lines may be added */
    record Section(Sheet sheet, boolean open, boolean mayChange, List<Row> rows) {}

    record Row(int n, String title, List<Fact> facts) {}

    record Fact(String label, String text) {}

    void fill(Model model, Book book, CaseFile file, Member reader) {
        boolean may = counter.may(reader, book.editAction(), file);
        model.addAttribute("caseFile", file);
        model.addAttribute("book", book.path());
        model.addAttribute(
                "sections",
                book.sheets().stream()
                        .map(sheet -> section(book, file, sheet, may))
                        .toList());
    }

    private Section section(Book book, CaseFile file, Sheet sheet, boolean may) {
        CaseNumber number = file.number();
        List<Line> lines = book.lines(number, sheet);
        Map<String, Map<String, String>> choices = book.choices(number, sheet);
        return new Section(
                sheet,
                may && book.isOpen(number, sheet),
                may && book.mayChange(number, sheet),
                lines.stream()
                        .map(line -> new Row(line.n(), sheet.titleOf(line.n()), facts(sheet, line, choices)))
                        .toList());
    }

    private static List<Fact> facts(Sheet sheet, Line line, Map<String, Map<String, String>> choices) {
        return sheet.blanks().stream()
                .flatMap(blank -> line
                        .text(blank.key())
                        .map(text -> new Fact(
                                blank.label(),
                                choices.getOrDefault(blank.key(), Map.of()).getOrDefault(text, blank.masked(text))))
                        .stream())
                .toList();
    }

    String ask(Model model, Book book, CaseFile file, String list, @Nullable Integer n, Member member) {
        counter.acting(member, book.editAction(), file);
        Sheet sheet = sheet(book, list);
        show(model, book, file, form(book, file, sheet, n == null ? null : line(book, file, sheet, n), null));
        return "mediation/line";
    }

    Object write(
            Model model,
            Book book,
            CaseFile file,
            String list,
            @Nullable Integer n,
            MultiValueMap<String, String> sent,
            Member member) {
        Sheet sheet = sheet(book, list);
        Line before = n == null ? null : line(book, file, sheet, n);
        Map<String, String> typed = typed(sheet, sent);
        try {
            write(book, file, sheet, before, typed, sent, member);
            return back(book, file, sheet);
        } catch (SubmissionRefused refused) {
            return again(model, book, file, sheet, before, new LineForm.Typed(typed, refused.errors()));
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            Line now = Objects.requireNonNull(before);
            model.addAttribute("now", facts(sheet, now, book.choices(file.number(), sheet)));
            ModelAndView form = again(model, book, file, sheet, now, new LineForm.Typed(typed, TOO_LATE));
            form.setStatus(HttpStatus.CONFLICT);
            return form;
        }
    }

    private void write(
            Book book,
            CaseFile file,
            Sheet sheet,
            @Nullable Line before,
            Map<String, String> typed,
            MultiValueMap<String, String> sent,
            Member member) {
        var acting = counter.acting(member, book.editAction(), file);
        List<String> erase = sent.getOrDefault(ERASE, List.of());
        Map<String, @Nullable Object> wanted = LineForm.wanted(sheet, before, typed, erase);
        if (before == null) {
            book.ledger().add(file.number(), sheet, wanted, acting);
        } else {
            book.ledger().change(file.number(), sheet, before.n(), version(sent), wanted, acting);
        }
    }

    Object remove(Model model, Book book, CaseFile file, String list, int n, Member member) {
        Sheet sheet = sheet(book, list);
        Line line = line(book, file, sheet, n);
        try {
            book.ledger().remove(file.number(), sheet, n, counter.acting(member, book.editAction(), file));
            return back(book, file, sheet);
        } catch (SubmissionRefused refused) {
            return again(model, book, file, sheet, line, new LineForm.Typed(line.texts(), refused.errors()));
        }
    }

    /** With nothing lost of what was typed. */
    private ModelAndView again(
            Model model, Book book, CaseFile file, Sheet sheet, @Nullable Line line, LineForm.Typed typed) {
        show(model, book, file, form(book, file, sheet, line, typed));
        return new ModelAndView("mediation/line", HttpStatus.BAD_REQUEST);
    }

    private LineForm form(Book book, CaseFile file, Sheet sheet, @Nullable Line line, LineForm.@Nullable Typed typed) {
        return LineForm.of(sheet, line, typed, book.choices(file.number(), sheet), sheets.today());
    }

    private static void show(Model model, Book book, CaseFile file, LineForm form) {
        model.addAttribute("caseFile", file);
        model.addAttribute("book", book.path());
        model.addAttribute("form", form);
    }

    private static String back(Book book, CaseFile file, Sheet sheet) {
        return "redirect:/cases/" + file.number() + "/" + book.path() + "#" + sheet.key();
    }

    private static Map<String, String> typed(Sheet sheet, MultiValueMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sheet.blanks().forEach(blank -> {
            String text = sent.getFirst(blank.key());
            if (text != null) {
                typed.put(blank.key(), text);
            }
        });
        return typed;
    }

    private static @Nullable Integer version(MultiValueMap<String, String> sent) {
        String version = sent.getFirst(VERSION);
        return version == null || !version.matches("\\d{1,9}") ? null : Integer.valueOf(version);
    }

    static Sheet sheet(Book book, String key) {
        return book.sheet(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Line line(Book book, CaseFile file, Sheet sheet, int n) {
        return book.line(file.number(), sheet, n).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
