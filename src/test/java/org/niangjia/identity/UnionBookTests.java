package org.niangjia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.account.Roster;
import org.springframework.context.ApplicationEventPublisher;

class UnionBookTests {

    private final Office office = new Office();
    private final Clock clock = mock();
    private final UnionBook book = new UnionBook(office.database, clock);

    @BeforeEach
    void beginOfTheDay() {
        isNow(Duration.ZERO);
    }

    private void isNow(Duration later) {
        when(clock.instant()).thenReturn(Office.CLOCK.instant().plus(later));
    }

    @Test
    void knowsAtOnceWhoHasComeAndWhoHasGone() {
        ApplicationEventPublisher house = event -> book.on((MemberChanged) event);
        Roster roster = new Roster(office.database, Office.CLOCK, house);
        assertThat(book.reading().staffed()).isEmpty();

        roster.enrol(new Member("clerk", "测试经办", Set.of(Role.COUNTY_CLERK), SHAZHOU, true), "no password");
        assertThat(book.reading().staffed()).containsExactly("county_clerk.421002");

        roster.enable("clerk", false);
        assertThat(book.reading().staffed()).isEmpty();
    }

    @Test
    void learnsWithinHalfAMinuteWhatAnotherNodeHasChanged() {
        assertThat(book.reading().staffed()).isEmpty();
        office.hire("clerk", SONGJIANG, Role.COUNTY_CLERK);

        isNow(Duration.ofSeconds(29));
        assertThat(book.reading().staffed()).isEmpty();
        isNow(Duration.ofSeconds(30));
        assertThat(book.reading().staffed()).containsExactly("county_clerk.421087");
    }

    @Test
    void isNotLeftBehindByAClockThatGoesBack() {
        assertThat(book.reading().staffed()).isEmpty();
        office.hire("clerk", SONGJIANG, Role.COUNTY_CLERK);

        isNow(Duration.ofDays(-40));

        assertThat(book.reading().staffed()).isNotEmpty();
    }
}
