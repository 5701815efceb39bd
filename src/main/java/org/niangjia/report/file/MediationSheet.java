package org.niangjia.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.niangjia.mediation.figures.Figures;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.MediationReport.Family;
import org.springframework.stereotype.Component;

/** The report as a spreadsheet: the figures as numbers, their definitions on a second sheet. No cell is a formula. */
@Component
@RequiredArgsConstructor
public class MediationSheet {

    private static final int HEADINGS = 4;
    private static final int NAMES_WIDTH = 30;
    private static final int FIGURES_WIDTH = 14;
    private static final int TEXT_WIDTH = 110;

    private final ReportWords words;

    public byte[] of(MediationReport report) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Niangjia", null)) {
            figures(book.newWorksheet("统计表"), report);
            definitions(book.newWorksheet(words.say("definitions")));
        }
        return file.toByteArray();
    }

    private void figures(Worksheet sheet, MediationReport report) {
        sheet.value(0, 0, words.say("title"));
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, words.scope(report));
        sheet.value(2, 0, words.standing(report));
        headings(sheet);
        int row = HEADINGS + 1;
        for (Family family : report.families()) {
            row = family(sheet, row, family) + 1;
        }
        sheet.freezePane(1, HEADINGS + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void headings(Worksheet sheet) {
        sheet.width(0, NAMES_WIDTH);
        sheet.value(HEADINGS, 0, words.say("part"));
        for (Column column : Column.values()) {
            sheet.width(place(column), FIGURES_WIDTH);
            sheet.value(HEADINGS, place(column), column.getHeading());
        }
        sheet.range(HEADINGS, 0, HEADINGS, Column.values().length)
                .style()
                .bold()
                .set();
    }

    /** @return the next row that is free */
    private int family(Worksheet sheet, int first, Family family) {
        sheet.value(first, 0, family.name());
        sheet.style(first, 0).bold().set();
        int next = first + 1;
        for (Row row : Row.of(family, words::say)) {
            sheet.value(next, 0, row.name());
            if (row.figures() != null) {
                figures(sheet, next, row.figures());
            }
            next++;
        }
        String reasons = words.reasons(family.total());
        if (!reasons.isEmpty()) {
            sheet.value(next++, 0, words.say("reasons") + "：" + reasons);
        }
        return next;
    }

    private static void figures(Worksheet sheet, int row, Figures figures) {
        for (Column column : Column.values()) {
            sheet.value(row, place(column), column.value(figures));
            sheet.style(row, place(column)).format(column.getFormat()).set();
        }
    }

    private static int place(Column column) {
        return column.ordinal() + 1;
    }

    private void definitions(Worksheet sheet) {
        List<String> definitions = words.definitions();
        sheet.width(0, TEXT_WIDTH);
        for (int row = 0; row < definitions.size(); row++) {
            sheet.value(row, 0, definitions.get(row));
            sheet.style(row, 0).wrapText(true).set();
        }
    }
}
