package org.niangjia.report.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Register;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.figures.Figure;
import org.niangjia.mediation.figures.Picked;
import org.niangjia.mediation.figures.Side;
import org.niangjia.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a figure to the cases that it counts, as far as the reader may see them. */
@Controller
@RequiredArgsConstructor
@Requires("report.read")
class ReportCases {

    private final ReportCounter counter;

    /** @param way by what the report is divided, and {@code part} which of these; none: all of that side */
    @GetMapping("/reports/court-union-mediation/cases")
    String cases(
            Scope scope,
            @RequestParam Figure figure,
            @RequestParam Side side,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) @Nullable CloseReason reason,
            @RequestParam(defaultValue = "0") int page,
            Member member,
            Model model) {
        Picked picked = new Picked(figure, side, way, part, reason);
        Reports.Cases cases = counter.cases(scope, picked, member, page);
        model.addAttribute("scope", scope);
        model.addAttribute("span", counter.span(scope));
        model.addAttribute("picked", picked);
        model.addAttribute("cases", cases);
        model.addAttribute("cap", Register.CAP);
        model.addAttribute("page", Math.max(page, 0));
        model.addAttribute("last", Math.max(0, Math.min(cases.seen().total(), Register.CAP) - 1) / ReportCounter.LINES);
        return "report/cases";
    }
}
