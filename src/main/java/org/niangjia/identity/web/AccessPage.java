package org.niangjia.identity.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the auditor reads: who got in, who did not, and who changed which account. */
@Controller
@Requires("audit.read")
@RequiredArgsConstructor
class AccessPage {

    private static final int LINES = 50;
    private static final int LAST_PAGE = 2000;

    private final AccessRecord record;

    @GetMapping("/audit/access")
    String read(
            @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "0") int page, Model model) {
        var shown = Math.max(0, Math.min(page, LAST_PAGE));
        var rows = record.page(login.strip(), shown, LINES + 1);
        model.addAttribute("login", login);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > LINES);
        model.addAttribute("rows", rows.stream().limit(LINES).toList());
        return "identity/access";
    }
}
