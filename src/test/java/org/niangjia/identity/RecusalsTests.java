package org.niangjia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.privacy.FixedKeys;

class RecusalsTests {

    private static final String CASE = "XF4210022026000001";

    private final Office office = new Office();
    private final Clock clock = mock();
    private final Recusals here = recusals();
    private final Recusals elsewhere = recusals();
    private final Member clerk = office.hire("clerk", Office.SHAZHOU, Role.COUNTY_CLERK);

    private Recusals recusals() {
        return new Recusals(office.database, FixedKeys.blindIndex(), clock, event -> {});
    }

    @BeforeEach
    void now() {
        isNow(Duration.ZERO);
    }

    private void isNow(Duration later) {
        when(clock.instant()).thenReturn(Office.CLOCK.instant().plus(later));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
    }

    private boolean concerns(Recusals node) {
        return node.concern(Acting.self(clerk), CASE, Set::of);
    }

    @Test
    void aDeclarationHoldsFromTheMomentItIsMade() {
        assertThat(concerns(here)).isFalse();

        here.fromCase(clerk, CASE, "与申请人系同学");

        assertThat(concerns(here)).isTrue();
    }

    @Test
    void anotherNodeKnowsWithinFiveSecondsOfAMembersFirstAndAtOnceOfTheNext() {
        assertThat(concerns(elsewhere)).isFalse();
        here.fromCase(clerk, CASE, "与申请人系同学");

        isNow(Duration.ofSeconds(5));
        assertThat(concerns(elsewhere)).isTrue();

        here.fromCase(clerk, "XF4210022026000002", "与被反映单位负责人系亲属");
        assertThat(elsewhere.concern(Acting.self(clerk), "XF4210022026000002", Set::of))
                .isTrue();
    }
}
