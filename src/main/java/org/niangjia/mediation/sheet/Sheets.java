package org.niangjia.mediation.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The sheets of a case, as they stand. Whoever changes one has the turn at the case and writes it down in the record. */
@Component
@RequiredArgsConstructor
public class Sheets {

    private static final int MOST = 500;

    private final SheetRows rows;
    private final CaseFiles caseFiles;
    private final Clock clock;

    /** @param facts what is to be noted of parties */
    public record Written(Line line, List<PartyFact> facts) {}

    /** What is wrong with a list that is handed in whole: {@code workers[0].idNo}. @param lines those that can be read */
    public record Read(List<Line> lines, List<FieldError> errors) {}

    /** In clear, in their order. */
    public List<Line> of(CaseNumber number, Sheet sheet) {
        return of(number).apply(sheet);
    }

    /** Several sheets of one case: what is known of its parties is read once for all. */
    public Function<Sheet, List<Line>> of(CaseNumber number) {
        Supplier<Map<Sheet.Where, String>> known = SingletonSupplier.of(() -> known(number));
        return sheet -> {
            List<Line> kept = rows.of(number, sheet);
            return sheet.role() == null
                    ? kept
                    : kept.stream().map(line -> whole(sheet, line, known.get())).toList();
        };
    }

    private Map<Sheet.Where, String> known(CaseNumber number) {
        Map<Sheet.Where, String> known = new LinkedHashMap<>();
        caseFiles.parties(number).forEach(fact -> known.put(new Sheet.Where(fact.role(), fact.field()), fact.text()));
        return known;
    }

    private static Line whole(Sheet sheet, Line kept, Map<Sheet.Where, String> known) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Blank blank : sheet.blanks()) {
            String text = sheet.isFact(blank)
                    ? known.get(sheet.where(kept.n(), blank))
                    : kept.texts().get(blank.key());
            if (text != null) {
                texts.put(blank.key(), text);
            }
        }
        return new Line(kept.n(), kept.version(), texts);
    }

    public Optional<Line> find(CaseNumber number, Sheet sheet, int n) {
        return of(number, sheet).stream().filter(line -> line.n() == n).findFirst();
    }

    /** @throws SubmissionRefused with a sentence for each blank that cannot be right */
    public Line read(Sheet sheet, Map<String, ? extends @Nullable Object> handedIn) {
        Reading reading = new Reading(today()).of(sheet, handedIn);
        if (!reading.errors().isEmpty()) {
            throw new SubmissionRefused(reading.errors());
        }
        return reading.line();
    }

    /** @param handedIn a list of objects */
    public Read readAll(Sheet sheet, @Nullable Object handedIn) {
        List<Line> lines = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        if (handedIn instanceof List<?> list && list.size() <= MOST) {
            for (int place = 0; place < list.size(); place++) {
                read(sheet, list.get(place), sheet.key() + "[" + place + "]", lines, errors);
            }
        } else if (handedIn != null) {
            errors.add(new FieldError(sheet.key(), sheet.title() + "应为一张清单，最多 " + MOST + " 行。"));
        }
        return new Read(lines, errors);
    }

    @SuppressWarnings("unchecked")
    private void read(Sheet sheet, @Nullable Object handedIn, String path, List<Line> lines, List<FieldError> errors) {
        if (handedIn instanceof Map<?, ?> object) {
            Reading reading = new Reading(today()).of(sheet, (Map<String, Object>) object);
            lines.add(reading.line());
            reading.errors().forEach(error -> errors.add(new FieldError(path + "." + error.field(), error.message())));
        } else {
            errors.add(new FieldError(path, sheet.title() + "的格式不对。"));
        }
    }

    /** The number that was given last; 0: none. */
    public int last(CaseNumber number, Sheet sheet) {
        return rows.last(number, sheet);
    }

    /** The whole sheet anew, numbered from 1: only for a draft, of which nothing else names a line. */
    public List<Line> rewrite(CaseNumber number, Sheet sheet, List<Line> lines) {
        rows.clear(number, sheet);
        return lines.stream().map(line -> add(number, sheet, line).line()).toList();
    }

    public Written add(CaseNumber number, Sheet sheet, Line line) {
        Line numbered = line.numbered(rows.next(number, sheet), 1);
        rows.insert(number, sheet, numbered);
        return new Written(numbered, sheet.facts(numbered.n(), numbered.texts()));
    }

    /** @param read the version that whoever changes it has read; none: not said */
    public Written change(CaseNumber number, Sheet sheet, Line before, Line after, @Nullable Integer read) {
        if (read != null && read != before.version()) {
            throw new OptimisticLockingFailureException(
                    sheet.key() + " " + before.n() + " of " + number + " has changed");
        }
        Line numbered = after.numbered(before.n(), before.version() + 1);
        rows.update(number, sheet, numbered);
        return new Written(numbered, sheet.facts(numbered.n(), numbered.texts()));
    }

    public Written remove(CaseNumber number, Sheet sheet, Line line) {
        rows.delete(number, sheet, line.n());
        return new Written(line, sheet.facts(line.n(), Map.of()));
    }

    public LocalDate today() {
        return Today.dayOf(clock.instant());
    }
}
