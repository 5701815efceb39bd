package org.niangjia.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.access.Requires;
import org.niangjia.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 统计. */
@Controller
@RequestMapping("/reports")
@RequiredArgsConstructor
@Requires("report.read")
class ReportPages {

    private final Reports reports;
    private final Clock clock;

    @Bean
    static NavEntry reportsDoor() {
        return NavEntry.inRail("reports", "/reports", 40, "report.read");
    }

    @GetMapping
    Object mediation(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String union,
            Member member,
            Model model) {
        LocalDate today = Today.dayOf(clock.instant());
        model.addAttribute("unions", reports.unions(member));
        model.addAttribute("union", union);
        try {
            show(model, Span.of(from, to, today), union, member);
            return "report/mediation";
        } catch (SubmissionRefused refused) {
            show(model, Span.of(null, null, today), union, member);
            model.addAttribute("errors", refused.errors());
            return new ModelAndView("report/mediation", HttpStatus.BAD_REQUEST);
        }
    }

    private void show(Model model, Span span, @Nullable String union, Member member) {
        model.addAttribute("errors", List.of());
        model.addAttribute(
                "report",
                reports.mediation(span.from(), span.to(), union, member)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
