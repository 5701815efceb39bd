package org.niangjia.report.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.figures.Figure;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.Picked;
import org.niangjia.mediation.figures.Side;
import org.niangjia.report.Reports;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/reports}: figures as JSON. */
@RestController
@RequestMapping("/api/reports")
@RequiredArgsConstructor
@Requires("report.read")
class ReportApi {

    private final ReportCounter counter;

    @GetMapping("/court-union-mediation")
    MediationReport mediation(@ParameterObject Scope scope, Member member) {
        return counter.mediation(scope, member);
    }

    /** @param counted as the report says @param total of these the ones that the reader may see */
    record CasesShown(int counted, int total, List<CaseLine> items) {}

    record CaseLine(String caseNumber, String title) {}

    @GetMapping("/court-union-mediation/cases")
    CasesShown cases(
            @ParameterObject Scope scope,
            @RequestParam Figure figure,
            @RequestParam Side side,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) @Nullable CloseReason reason,
            @RequestParam(defaultValue = "0") int page,
            Member member) {
        Reports.Cases cases = counter.cases(scope, new Picked(figure, side, way, part, reason), member, page);
        return new CasesShown(
                cases.counted(),
                cases.seen().total(),
                cases.seen().items().stream()
                        .map(file -> new CaseLine(file.number().value(), file.title()))
                        .toList());
    }
}
