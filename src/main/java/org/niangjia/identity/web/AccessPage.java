package org.niangjia.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Reasons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the auditor reads: who got in, who did not, who changed which account, who saw whom unmasked. */
@Controller
@Requires("audit.read")
@RequiredArgsConstructor
class AccessPage {

    private static final int LINES = 50;
    private static final int LAST_PAGE = 2000;

    private final AccessRecord record;
    private final Reasons reasons;
    private final Clock clock;

    @GetMapping("/audit/access")
    String read(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(required = false) @Nullable AccessEvent event,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var shown = Math.max(0, Math.min(page, LAST_PAGE));
        var rows = record.page(wanted(login.strip(), event, day), shown, LINES + 1);
        model.addAttribute("login", login);
        model.addAttribute("event", event);
        model.addAttribute("events", AccessEvent.values());
        model.addAttribute("day", day);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > LINES);
        model.addAttribute("rows", rows.stream().limit(LINES).toList());
        model.addAttribute("reasons", reasons.of(rows));
        return "identity/access";
    }

    private AccessRecord.Wanted wanted(String login, @Nullable AccessEvent event, @Nullable LocalDate day) {
        return new AccessRecord.Wanted(
                login, event, day == null ? null : midnight(day), day == null ? null : midnight(day.plusDays(1)));
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
