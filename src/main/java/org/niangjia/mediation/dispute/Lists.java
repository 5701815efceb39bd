package org.niangjia.mediation.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;

/** Whole lists as they come with a registration or from the court, read together with what is there already. */
class Lists {

    private final Sheets sheets;
    private final @Nullable CaseNumber number;
    private final Map<Sheet, List<Line>> lines = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @param number none: the case is not opened yet */
    Lists(Sheets sheets, Map<String, ? extends @Nullable Object> handedIn, @Nullable CaseNumber number) {
        this.sheets = sheets;
        this.number = number;
        DisputeSheets.ALL.forEach(sheet -> {
            Sheets.Read read = sheets.readAll(sheet, handedIn.get(sheet.key()));
            lines.put(sheet, read.lines());
            errors.addAll(read.errors());
        });
        if (errors.isEmpty()) {
            Set<String> parties = parties();
            DisputeSheets.ALL.forEach(sheet -> compare(sheet, parties));
        }
    }

    Map<Sheet, List<Line>> lines() {
        return lines;
    }

    List<FieldError> errors() {
        return errors;
    }

    private void compare(Sheet sheet, Set<String> parties) {
        List<Line> before = new ArrayList<>(there(sheet));
        List<Line> read = of(sheet);
        for (int place = 0; place < read.size(); place++) {
            String path = sheet.key() + "[" + place + "].";
            Together.faults(sheet, read.get(place), before, parties)
                    .forEach(fault -> errors.add(new FieldError(path + fault.field(), fault.message())));
            before.add(read.get(place));
        }
    }

    /** Those who come with these lists are numbered on from those who are there. */
    private Set<String> parties() {
        Set<String> parties = new HashSet<>();
        for (Sheet sheet : List.of(DisputeSheets.WORKERS, DisputeSheets.EMPLOYERS)) {
            there(sheet).forEach(line -> parties.add(sheet.roleOf(line.n(), false)));
            int last = number == null ? 0 : sheets.last(number, sheet);
            IntStream.rangeClosed(1, of(sheet).size()).forEach(next -> parties.add(sheet.roleOf(last + next, false)));
        }
        return parties;
    }

    private List<Line> there(Sheet sheet) {
        return number == null ? List.of() : sheets.of(number, sheet);
    }

    private List<Line> of(Sheet sheet) {
        return lines.getOrDefault(sheet, List.of());
    }
}
