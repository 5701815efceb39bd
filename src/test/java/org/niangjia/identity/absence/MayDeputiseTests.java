package org.niangjia.identity.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.Office.CITY;
import static org.niangjia.identity.Office.JINQIAO;
import static org.niangjia.identity.Office.SHAZHOU;
import static org.niangjia.identity.Office.SONGJIANG;
import static org.niangjia.identity.Office.TEXTILES;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.WallClock;

class MayDeputiseTests {

    private static final LocalDate TODAY = LocalDate.now(Office.CLOCK);

    private final Office office = new Office();
    private final MayDeputise rules = new MayDeputise(office.database, office.members, office.unions, Office.CLOCK);
    private final Absences absences = new Absences(
            office.database,
            rules,
            new AccessRecord(office.database, new WallClock(InstantSource.system()), Optional::empty),
            Office.CLOCK);

    private Member clerk;
    private Member leader;
    private Member chair;

    @BeforeEach
    void hire() {
        clerk = office.hire("clerk", SHAZHOU, Role.COUNTY_CLERK);
        leader = office.hire("leader", SHAZHOU, Role.COUNTY_LEADER);
        chair = office.hire("chair", CITY, Role.VICE_CHAIR);
    }

    @Test
    void aDeputyHasThePlaceOfTheAbsentColleagueWhereNobodyElseIsLeftInIt() {
        name(leader, chair, TODAY, TODAY.plusDays(3));

        assertThat(new GroupIds(office.deputies).of(chair)).contains("county_leader.421002", "vice_chair.421000");
        assertThat(office.deputies.on(List.of("county_leader.421002"), null, chair))
                .isEqualTo(new Acting(chair, leader));
        assertThat(office.deputies.on(List.of("vice_chair.421000"), null, chair))
                .isEqualTo(Acting.self(chair));
        assertThat(new Acting(chair, leader).label()).isEqualTo("测试chair（代测试leader）");
    }

    @Test
    void aDeputyHasOnlyWhatWasInHandWhereAColleagueIsLeft() {
        var other = office.hire("other", SHAZHOU, Role.COUNTY_LEADER);
        name(leader, chair, TODAY, TODAY.plusDays(3));

        assertThat(new GroupIds(office.deputies).of(chair)).doesNotContain("county_leader.421002");
        assertThat(office.deputies.on(List.of("county_leader.421002"), "leader", chair))
                .isEqualTo(new Acting(chair, leader));

        name(other, chair, TODAY, TODAY);
        assertThat(new GroupIds(office.deputies).of(chair)).contains("county_leader.421002");
    }

    @Test
    void aDeputyTakesOverWhatIsAssignedToTheAbsentColleague() {
        var other = office.hire("other", SHAZHOU, Role.COUNTY_CLERK);
        name(other, clerk, TODAY, TODAY);

        assertThat(office.deputies.on(List.of("county_clerk.421002"), "other", clerk))
                .isEqualTo(new Acting(clerk, other));
    }

    @Test
    void thePeriodBeginsAndEndsOnItsDays() {
        name(leader, chair, TODAY.plusDays(1), TODAY.plusDays(3));

        assertThat(new GroupIds(office.deputies).of(chair)).doesNotContain("county_leader.421002");
    }

    @Test
    void whoIsBackEndsIt() {
        name(leader, chair, TODAY, TODAY.plusDays(3));

        assertThat(absences.end(office.hire("stranger", CITY, Role.FINANCE), 1)).isFalse();
        assertThat(absences.end(leader, absences.of(leader).get(0).id())).isTrue();

        assertThat(new GroupIds(office.deputies).of(chair)).doesNotContain("county_leader.421002");
        assertThat(absences.of(leader)).singleElement().matches(absence -> !absence.isOpen(TODAY));
    }

    @Test
    void anotherCountyDoesNotStandIn() {
        var stranger = office.hire("stranger", SONGJIANG, Role.COUNTY_LEADER);

        assertThat(because(leader, stranger, TODAY, TODAY)).contains("上级工会");
    }

    @Test
    void onlyTheUnionDirectlyAboveStandsIn() {
        var street = office.hire("street", JINQIAO, Role.TOWN_UNION);
        var base = office.hire("base", TEXTILES, Role.BASE_UNION);
        var director = office.hire("director", CITY, Role.RIGHTS_DIRECTOR);

        assertThat(because(leader, director, TODAY, TODAY)).isEmpty();
        assertThat(because(street, clerk, TODAY, TODAY)).isEmpty();
        assertThat(because(leader, street, TODAY, TODAY)).contains("上级工会");
        assertThat(because(street, director, TODAY, TODAY)).contains("上级工会");
        assertThat(rules.candidates(leader)).doesNotContain(base, street).contains(chair, director);
    }

    @Test
    void onlyWhoKnowsTheWorkStandsIn() {
        var finance = office.hire("finance", CITY, Role.FINANCE);

        assertThat(because(leader, finance, TODAY, TODAY)).contains("岗位须与所代岗位相同");
        assertThat(because(leader, clerk, TODAY, TODAY)).contains("岗位须与所代岗位相同");
        assertThat(because(clerk, leader, TODAY, TODAY)).isEmpty();
        assertThat(rules.candidates(leader)).containsExactly(chair);
    }

    @Test
    void whoHeadsTheOfficeNamesADeputyForWhoIsIll() {
        absences.name(clerk, leader, TODAY, TODAY.plusDays(9), "生病", chair);

        assertThat(office.deputies.hands(leader)).contains("clerk");
        assertThat(absences.endFor(clerk, absences.of(clerk).get(0).id(), chair))
                .isTrue();
        assertThat(office.deputies.hands(leader)).doesNotContain("clerk");
    }

    @Test
    void theThreeAdministratorsDoNotStandInForEachOther() {
        var admin = office.hire("admin", CITY, Role.SYS_ADMIN);
        var auditor = office.hire("auditor", CITY, Role.AUDIT_ADMIN);

        assertThat(because(auditor, admin, TODAY, TODAY)).contains("三员分立");
        assertThat(because(leader, admin, TODAY, TODAY)).contains("三员分立");
        assertThat(rules.candidates(auditor)).isEmpty();
    }

    @Test
    void theCourtDoesNotStandInForTheUnion() {
        var court = office.hire("court", CITY, Role.COURT_LIAISON);

        assertThat(because(leader, court, TODAY, TODAY)).contains("法院联络员");
    }

    @Test
    void periodsMakeSense() {
        assertThat(because(leader, chair, TODAY, TODAY.minusDays(1))).contains("最后一天");
        assertThat(because(leader, chair, TODAY.minusDays(1), TODAY)).contains("第一天不能早于今天");
        assertThat(because(leader, chair, TODAY, TODAY.plusDays(181))).contains("最长");
        assertThat(because(leader, leader, TODAY, TODAY)).contains("其他同事");
    }

    @Test
    void nobodyIsRepresentedTwiceNorByTheAbsent() {
        var other = office.hire("other", SHAZHOU, Role.COUNTY_CLERK);
        name(leader, chair, TODAY, TODAY.plusDays(3));

        assertThat(because(leader, chair, TODAY.plusDays(3), TODAY.plusDays(9))).contains("已经指定");
        assertThat(because(other, leader, TODAY, TODAY)).contains("也不在岗");
    }

    private void name(Member absent, Member deputy, LocalDate first, LocalDate last) {
        assertThat(absences.name(absent, deputy, first, last, "出差", absent).isGranted())
                .isTrue();
    }

    private String because(Member absent, Member deputy, LocalDate first, LocalDate last) {
        return rules.decide(absent, deputy, first, last) instanceof Decision.Refused no ? no.because() : "";
    }
}
