package org.niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.sheet.Ledger;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;

/** Sheets that are kept together and shown on one page: those of the dispute, those of the agreement. */
interface Book {

    /** The last part of its address: {@code dispute}. */
    String path();

    String editAction();

    List<Sheet> sheets();

    List<Line> lines(CaseNumber number, Sheet sheet);

    /** Whether a line may be added to it now. */
    boolean isOpen(CaseNumber number, Sheet sheet);

    /** Whether its lines may be changed and taken away now. */
    default boolean mayChange(CaseNumber number, Sheet sheet) {
        return isOpen(number, sheet);
    }

    /** What may be chosen in a blank that names something else of the case, by key; with what people call each. */
    Map<String, Map<String, String>> choices(CaseNumber number, Sheet sheet);

    /** By which its lines are written. */
    Ledger ledger();

    default Optional<Sheet> sheet(String key) {
        return sheets().stream().filter(sheet -> sheet.key().equals(key)).findFirst();
    }

    default Optional<Line> line(CaseNumber number, Sheet sheet, int n) {
        return lines(number, sheet).stream().filter(line -> line.n() == n).findFirst();
    }
}
