package org.niangjia.roster.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Decision.Refused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.roster.subsidy.Slip;
import org.niangjia.roster.subsidy.Subsidies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 办案补贴: the slips of a month, to be approved one by one. */
@Controller
@RequiredArgsConstructor
class SubsidyPage {

    private final Subsidies subsidies;
    private final RosterCounter counter;
    private final Permissions permissions;
    private final Clock clock;

    @Requires("subsidy.read")
    @GetMapping("/subsidies")
    String list(@RequestParam(required = false) @Nullable YearMonth month, Member member, Model model) {
        YearMonth shown = month == null ? YearMonth.now(clock) : month;
        List<Slip> slips = subsidies.of(shown);
        model.addAttribute("month", shown);
        model.addAttribute("previous", shown.minusMonths(1));
        model.addAttribute("next", shown.plusMonths(1));
        model.addAttribute("slips", slips);
        model.addAttribute("sum", slips.stream().map(Slip::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        model.addAttribute("mayApprove", permissions.may(member, "subsidy.approve"));
        return "roster/subsidies";
    }

    @Requires("subsidy.approve")
    @PostMapping("/subsidies/{id}/approve")
    String approve(@PathVariable long id, @RequestParam YearMonth month, Member member, RedirectAttributes next) {
        if (subsidies.approve(id, counter.acting(member, "subsidy.approve")) instanceof Refused no) {
            next.addFlashAttribute("sentence", no.because());
        } else {
            next.addFlashAttribute("done", "subsidies.approved");
        }
        return "redirect:/subsidies?month=" + month;
    }
}
