package org.niangjia.identity.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.MemberSessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the security administrator watches: who is in, and what the permission table says. */
@Controller
@RequiredArgsConstructor
class SecurityPages {

    private final MemberSessions sessions;
    private final Permissions permissions;
    private final AccessRecord record;

    @Requires("session.end")
    @GetMapping("/admin/sessions")
    String everybody(Model model) {
        model.addAttribute("sessions", sessions.all());
        return "identity/everybody";
    }

    @Requires("session.end")
    @Confirmed
    @PostMapping("/admin/sessions/{login}/{id}/end")
    String end(@PathVariable String login, @PathVariable long id, Member security, RedirectAttributes next) {
        if (!sessions.end(login, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        record.note(AccessEvent.SESSION_ENDED, login, security.login(), "");
        next.addFlashAttribute("done", "sessions.done");
        return "redirect:/admin/sessions";
    }

    @Requires("permission.read")
    @GetMapping("/audit/permissions")
    String table(@RequestParam(required = false) @Nullable Role role, Model model) {
        model.addAttribute(
                "table",
                permissions.table().stream()
                        .filter(row -> role == null || row.roles().contains(role))
                        .toList());
        model.addAttribute("role", role);
        model.addAttribute("roles", Role.values());
        return "identity/permissions";
    }
}
