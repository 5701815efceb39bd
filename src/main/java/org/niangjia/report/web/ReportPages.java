package org.niangjia.report.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
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
import org.springframework.web.servlet.ModelAndView;

/** 统计. */
@Controller
@RequestMapping("/reports")
@RequiredArgsConstructor
@Requires("report.read")
class ReportPages {

    private final Reports reports;
    private final ReportCounter counter;

    @Bean
    static NavEntry reportsDoor() {
        return NavEntry.inRail("reports", "/reports", 40, "report.read");
    }

    @GetMapping
    Object mediation(Scope scope, Member member, Model model) {
        model.addAttribute("unions", reports.unions(member));
        model.addAttribute("union", scope.union());
        try {
            show(model, scope, member);
            return "report/mediation";
        } catch (SubmissionRefused refused) {
            show(model, scope.withoutDays(), member);
            model.addAttribute("errors", refused.errors());
            return new ModelAndView("report/mediation", HttpStatus.BAD_REQUEST);
        }
    }

    private void show(Model model, Scope scope, Member member) {
        model.addAttribute("errors", List.of());
        model.addAttribute("report", counter.mediation(scope, member));
    }
}
