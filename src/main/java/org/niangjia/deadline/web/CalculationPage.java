package org.niangjia.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.reckoning.Calculation;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.DeadlineRules;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a period comes to, day by day, to be read and printed. */
@Controller
@RequiredArgsConstructor
@Requires("deadline.calculate")
class CalculationPage {

    /** @param message beside the field, and in the summary above the form */
    record Wrong(String field, String message) {}

    private static final String PAGE = "deadline/calculate";

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Clock clock;

    @GetMapping("/deadlines/calculate")
    String calculate(
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String countStartDay,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("rules", rules.byMatter());
        model.addAttribute("units", Unit.values());
        model.addAttribute("rule", rule);
        model.addAttribute("errors", List.of());
        if (start == null) {
            model.addAttribute("input", blank());
            return PAGE;
        }
        return answer(rules.find(rule), new PeriodInput(start, time, amount, unit, countStartDay), model, response);
    }

    private PeriodInput blank() {
        return new PeriodInput(Today.dayOf(clock.instant()).toString(), "", "", Unit.CD.name(), "");
    }

    private String answer(Optional<DeadlineRule> rule, PeriodInput typed, Model model, HttpServletResponse response) {
        PeriodInput input = rule.map(typed::by).orElse(typed);
        model.addAttribute("input", input);
        try {
            boolean roll =
                    rule.map(DeadlineRule::period).map(period -> period.roll()).orElse(true);
            Calculation calculation = deadlines.calculate(input.course(roll));
            model.addAttribute("calculation", calculation);
            model.addAttribute("chosen", rule.orElse(null));
            model.addAttribute("ledger", LedgerView.of(calculation.days()));
        } catch (BindException wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", errors(wrong));
        }
        return PAGE;
    }

    private static List<Wrong> errors(BindException wrong) {
        return wrong.getFieldErrors().stream()
                .map(error -> new Wrong(error.getField(), Objects.requireNonNull(error.getDefaultMessage())))
                .toList();
    }
}
