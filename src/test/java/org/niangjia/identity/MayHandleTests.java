package org.niangjia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.Office.CITY;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;
import static org.niangjia.identity.Office.TEXTILES;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.MayHandle.Handled;
import org.niangjia.identity.MayHandle.Matter;
import org.niangjia.identity.MayHandle.Step;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.privacy.FixedKeys;

@Tag("T15")
class MayHandleTests {

    private static final String CASE = "XF4210022026000001";
    private static final Step REVIEW = new Step("review", Set.of("handle"));

    private final Office office = new Office();
    private final Recusals recusals = new Recusals(office.database, FixedKeys.blindIndex(), Office.CLOCK, event -> {});
    private final MayHandle mayHandle = new MayHandle(office.unions, recusals);

    private Member clerk;
    private Member leader;

    @BeforeEach
    void hire() {
        clerk = office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);
        leader = office.hire("leader", SHAZHOU, Role.COUNTY_LEADER);
    }

    @Test
    void whoHandledAMatterDoesNotReviewIt() {
        var matter = handledBy(new Handled("handle", "clerk", null));

        assertThat(mayHandle.decide(Acting.self(clerk), REVIEW, matter))
                .isEqualTo(Decision.refusedInPerson("经办人不得复核、审批本人办理的事项（依据：职责分离，不相容岗位相互分离），请移交其他同事办理。"));
        assertThat(mayHandle.decide(Acting.self(leader), REVIEW, matter).isGranted())
                .isTrue();
    }

    @Test
    void otherStepsOfTheSameMemberAreNoHindrance() {
        var matter = handledBy(new Handled("register", "clerk", null));

        assertThat(mayHandle.decide(Acting.self(clerk), REVIEW, matter).isGranted())
                .isTrue();
    }

    @Test
    void aDeputyDoesNotReviewWhatTheDeputyHandled() {
        var matter = handledBy(new Handled("handle", "clerk", null));

        assertThat(mayHandle.decide(new Acting(clerk, leader), REVIEW, matter).isGranted())
                .isFalse();
    }

    @Test
    void aDeputyDoesNotReviewWhatTheAbsentColleagueHandled() {
        var matter = handledBy(new Handled("handle", "leader", null));

        assertThat(mayHandle.decide(new Acting(clerk, leader), REVIEW, matter).isGranted())
                .isFalse();
    }

    @Test
    void whoIsBackDoesNotReviewWhatADeputyHandledInTheirName() {
        var matter = handledBy(new Handled("handle", "clerk", "leader"));

        assertThat(mayHandle.decide(Acting.self(leader), REVIEW, matter).isGranted())
                .isFalse();
    }

    @Test
    void whoIsRelatedToAPartyStandsAside() {
        recusals.fromCase(clerk, CASE, "信访人是本人表兄");

        assertThat(mayHandle.decide(Acting.self(clerk), new Step("handle", Set.of()), handledBy()))
                .asString()
                .contains("应当回避");
        assertThat(mayHandle
                        .decide(new Acting(leader, clerk), new Step("handle", Set.of()), handledBy())
                        .isGranted())
                .isFalse();
    }

    @Test
    void whoIsRelatedToSomebodyStandsAsideInAllTheirCases() {
        recusals.fromPerson(clerk, "420102198001011231", "配偶");
        recusals.fromPerson(clerk, "420102198001011231", "配偶");
        var spouse = Set.of(FixedKeys.blindIndex().of(BlindIndex.Kind.ID_NO, "420102 19800101 1231"));

        assertThat(mayHandle
                        .decide(Acting.self(clerk), REVIEW, new Matter(CASE, TEXTILES, List.of(), () -> spouse))
                        .isGranted())
                .isFalse();
        assertThat(recusals.of(clerk)).singleElement().asString().doesNotContain("420102");
    }

    @Test
    void aCaseOfAnotherCountyIsNotHandled() {
        var stranger = office.hire("stranger", SONGJIANG, Role.COUNTY_CLERK);

        assertThat(mayHandle.decide(Acting.self(stranger), REVIEW, handledBy()).isGranted())
                .isFalse();
    }

    @Test
    void administratorsOfTheSystemHandleNoCases() {
        var admin = office.hire("root", CITY, Role.SYS_ADMIN);

        assertThat(mayHandle.decide(Acting.self(admin), REVIEW, handledBy()).isGranted())
                .isFalse();
    }

    private static Matter handledBy(Handled... steps) {
        return new Matter(CASE, TEXTILES, List.of(steps), Set::of);
    }
}
