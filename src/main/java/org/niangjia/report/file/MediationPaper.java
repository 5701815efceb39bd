package org.niangjia.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.template.Template;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.MediationReport.Family;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The report as a Word document: {@code forms/report/mediation-report.docx}, which an officer may change, filled in. */
@Component
@RequiredArgsConstructor
public class MediationPaper {

    private static final ClassPathResource TEMPLATE = new ClassPathResource("forms/report/mediation-report.docx");

    private final ReportWords words;

    public byte[] of(MediationReport report) throws IOException {
        try (InputStream template = TEMPLATE.getInputStream()) {
            return Template.read(template).fill(told(report)).docx();
        }
    }

    private Particulars told(MediationReport report) {
        List<Particulars> definitions = words.definitions().stream()
                .map(definition -> Particulars.none().text("口径文", definition))
                .toList();
        return Particulars.none()
                .text("表名", words.say("title"))
                .text("统计范围", words.scope(report))
                .text("现况", words.standing(report))
                .rows("渠道", report.families().stream().map(this::told).toList())
                .rows("口径", definitions);
    }

    private Particulars told(Family family) {
        return Particulars.none()
                .text("渠道名", family.name())
                .text("结案原因", words.reasons(family.total()))
                .rows(
                        "行",
                        Row.of(family, words::say).stream()
                                .map(MediationPaper::told)
                                .toList());
    }

    private static Particulars told(Row row) {
        Particulars told = Particulars.none().text("范围", row.name());
        for (Column column : Column.values()) {
            told.text(column.getHeading(), row.figures() == null ? "" : column.text(row.figures()));
        }
        return told;
    }
}
