package org.niangjia.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.report.file.MediationPaper;
import org.niangjia.report.file.MediationSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reports to take away. */
@Controller
@RequestMapping("/reports")
@RequiredArgsConstructor
@Requires("report.read")
class ReportFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final ReportCounter counter;
    private final MediationSheet sheet;
    private final MediationPaper paper;

    @GetMapping("/court-union-mediation.xlsx")
    ResponseEntity<byte[]> sheet(Scope scope, Member member) throws IOException {
        MediationReport report = counter.mediation(scope, member);
        return file(report, "xlsx", "spreadsheetml.sheet", sheet.of(report));
    }

    @GetMapping("/court-union-mediation.docx")
    ResponseEntity<byte[]> paper(Scope scope, Member member) throws IOException {
        MediationReport report = counter.mediation(scope, member);
        return file(report, "docx", "wordprocessingml.document", paper.of(report));
    }

    private static ResponseEntity<byte[]> file(MediationReport report, String kind, String type, byte[] content) {
        String name = "法院+工会诉调对接统计表（" + report.union() + report.from() + "至" + report.to() + "）." + kind;
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(OFFICE + type))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(content);
    }
}
