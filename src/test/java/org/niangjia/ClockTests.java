package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time comes in as an argument; only the edge of the house looks at the machine's clock. */
class ClockTests {

    private static final Set<String> EDGE = Set.of(
            "org.niangjia.web.OfficeClock",
            "org.niangjia.identity.signin.WallClock",
            // the times of files are the machine's
            "org.niangjia.casefile.attachment.AttachmentRounds");

    private static final Map<String, String> READINGS = Map.of(
            "java\\.time\\.\\w+", "now",
            "java\\.time\\.(Clock|InstantSource)", "system\\w*|tick(Millis|Seconds|Minutes)",
            "java\\.lang\\.System", "currentTimeMillis",
            "java\\.util\\.(Gregorian)?Calendar|java\\.util\\.Date", "<init>|getInstance");

    @Test
    void onlyTheEdgeLooksAtTheMachinesClock() {
        assertThat(House.CLASSES.stream().filter(ClockTests::looksAtTheMachinesClock))
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(EDGE);
    }

    private static boolean looksAtTheMachinesClock(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(JavaCodeUnitAccess.class::isInstance)
                .map(access -> (JavaCodeUnitAccess<?>) access)
                .anyMatch(ClockTests::isAReading);
    }

    private static boolean isAReading(JavaCodeUnitAccess<?> access) {
        return READINGS.entrySet().stream()
                .anyMatch(reading -> access.getTargetOwner().getName().matches(reading.getKey())
                        && access.getName().matches(reading.getValue())
                        && (access.getTarget().getRawParameterTypes().isEmpty()
                                || access.getName().matches("system|tick\\w+")));
    }
}
