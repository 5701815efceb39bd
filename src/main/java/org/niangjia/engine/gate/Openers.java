package org.niangjia.engine.gate;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.Doorway;
import org.niangjia.identity.Acting;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/**
 * In whose name a case is opened: a deputy opens it for the absent colleague where nobody else is left in the place, and in
 * the colleague's union.
 */
@Component
@RequiredArgsConstructor
class Openers {

    private final Doorway doorway;
    private final Permissions permissions;

    Optional<Acting> of(String process) {
        return permissions.acting(doorway.who(), "case.open", process);
    }
}
