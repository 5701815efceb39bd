package org.niangjia.report.web;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.identity.Member;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.Picked;
import org.niangjia.report.Reports;
import org.niangjia.report.Span;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Hands out reports, whichever door they are asked for at; a union that is not the reader's to see is not found. */
@Component
@RequiredArgsConstructor
class ReportCounter {

    /** The cases behind a figure, on one page. */
    static final int LINES = 20;

    private final Reports reports;
    private final Clock clock;

    Span span(Scope scope) {
        return scope.span(Today.dayOf(clock.instant()));
    }

    MediationReport mediation(Scope scope, Member member) {
        return reports.mediation(span(scope), scope.union(), member).orElseThrow(ReportCounter::unknown);
    }

    /** @param page from 0; one before the first is the first */
    Reports.Cases cases(Scope scope, Picked picked, Member member, int page) {
        return reports.cases(span(scope), scope.union(), picked, member, Math.max(page, 0), LINES)
                .orElseThrow(ReportCounter::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
