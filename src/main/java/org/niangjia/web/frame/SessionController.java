package org.niangjia.web.frame;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.access.Anyone;
import org.niangjia.identity.signin.CurrentMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asked by a page before it sends what was typed: is the session still alive, and what is its token now? */
@Controller
@RequiredArgsConstructor
class SessionController {

    private final CurrentMember members;

    @Anyone
    @GetMapping("/session")
    ResponseEntity<Void> session(CsrfToken token) {
        return members.find().isEmpty()
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
                : ResponseEntity.noContent()
                        .header("X-CSRF-TOKEN", token.getToken())
                        .build();
    }
}
