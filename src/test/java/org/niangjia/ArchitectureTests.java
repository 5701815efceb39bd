package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Niangjia.class);

    @Test
    void modulesKeepTheirArrows() {
        MODULES.verify();
    }

    @Test
    void theHouseHasTheseRooms() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "privacy", "identity", "casefile", "engine", "deadline", "inbox", "desk", "demo", "web");
    }
}
