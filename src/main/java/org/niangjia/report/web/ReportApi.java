package org.niangjia.report.web;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.report.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/reports}: figures as JSON. */
@RestController
@RequestMapping("/api/reports")
@RequiredArgsConstructor
@Requires("report.read")
class ReportApi {

    private final Reports reports;
    private final Clock clock;

    /** @param union a city's or county's code; none: the reader's own */
    @GetMapping("/court-union-mediation")
    MediationReport mediation(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String union,
            Member member) {
        Span span = Span.of(from, to, Today.dayOf(clock.instant()));
        return reports.mediation(span.from(), span.to(), union, member)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
