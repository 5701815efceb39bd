package org.niangjia.identity.web;

import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.MemberSessions.Session;
import org.niangjia.identity.signin.OpenSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the member is signed in, and the switch to end that. */
@Controller
@SignedIn
@RequiredArgsConstructor
class SessionsPage {

    private final MemberSessions sessions;
    private final AccessRecord record;

    record Line(Session session, boolean here) {}

    @GetMapping("/me/sessions")
    String list(Member member, HttpSession session, Model model) {
        var key = keyOf(session);
        model.addAttribute(
                "sessions",
                sessions.of(member.login()).stream()
                        .map(it -> new Line(it, it.isThatOf(key)))
                        .toList());
        return "identity/sessions";
    }

    @PostMapping("/me/sessions/{id}/end")
    String end(@PathVariable long id, Member member, RedirectAttributes next) {
        if (!sessions.end(member.login(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ended(member, next);
    }

    @PostMapping("/me/sessions/end-others")
    String endOthers(Member member, HttpSession session, RedirectAttributes next) {
        sessions.endOthers(member.login(), keyOf(session));
        return ended(member, next);
    }

    private String ended(Member member, RedirectAttributes next) {
        record.note(AccessEvent.SESSION_ENDED, member.login(), member.login(), "");
        next.addFlashAttribute("done", "sessions.done");
        return "redirect:/me/sessions";
    }

    private static String keyOf(HttpSession session) {
        return session.getAttribute(OpenSession.NAME) instanceof OpenSession open ? open.key() : "";
    }
}
