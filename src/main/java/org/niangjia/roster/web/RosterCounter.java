package org.niangjia.roster.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** In whose name somebody keeps the roster. */
@Component
@RequiredArgsConstructor
class RosterCounter {

    /** The roster is of no case type. */
    private static final String ANY = "*";

    private final Permissions permissions;

    Acting manager(Member member) {
        return acting(member, "roster.manage");
    }

    Acting acting(Member member, String action) {
        return permissions.acting(member, action, ANY).orElseThrow(() -> new AccessDeniedException(action));
    }
}
