package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.niangjia.deadline.news.ReminderLevel.MISSED;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.OBJECT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.sweep.Sweep;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A petition that a higher office referred must be objected to within five working days. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class RemindersIT {

    private static final ReminderLevel THREE_DAYS = ReminderLevel.of("3WD");
    private static final ReminderLevel ONE_DAY = ReminderLevel.of("1WD");

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private MyReminders reminders;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Watch watch;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc mvc;

    private Walk petition;
    private Member clerk;

    @Autowired
    private Calendars calendars;

    @BeforeEach
    void register() {
        clerk = office.member("county-clerk1");
        petition = office.open(aPetition().referred().takenBy("county-clerk1"));
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void reachWhoHasTheTaskInHandAndNobodyElse() {
        Member colleague = staff.hire("同组经办", Role.COUNTY_CLERK, "421002");
        tasks.claim(petition.task().id(), clerk);

        at(ONE_DAY);

        assertThat(levels(clerk)).containsExactly(ONE_DAY);
        assertThat(levels(colleague)).isEmpty();
        assertThat(levels(office.member("county-clerk2"))).isEmpty();
        assertThat(levels(office.member("supervisor-county1"))).isEmpty();
    }

    @Test
    void reachTheWholeGroupAndOnTheLastDayTheSupervisorWhileNobodyHasTheTask() {
        Member colleague = staff.hire("同组经办", Role.COUNTY_CLERK, "421002");

        at(ONE_DAY);

        assertThat(levels(clerk)).containsExactly(ONE_DAY);
        assertThat(levels(colleague)).containsExactly(ONE_DAY);
        assertThat(levels(office.member("supervisor-county1"))).containsExactly(ONE_DAY);
        assertThat(levels(office.member("supervisor"))).isEmpty();
    }

    /** 缺放假安排的年份，期限是暂定的。 */
    @Test
    void sayOfAnEndThatItIsProvisional() {
        LocalDate lastDays = LocalDate.of(calendars.officialYears().get(0).year(), 12, 30);
        office.moveTo(lastDays.atTime(2, 0).toInstant(ZoneOffset.UTC));
        petition = office.open(aPetition().referred().takenBy("county-clerk1"));
        tasks.claim(petition.task().id(), clerk);

        at(ONE_DAY);

        assertThat(mine(clerk)).isNotEmpty().allMatch(ReminderNote::provisional);
    }

    @Test
    void tellTheNearestSupervisorOfAMiss() {
        tasks.claim(petition.task().id(), clerk);

        at(MISSED);

        assertThat(levels(clerk)).containsExactly(MISSED);
        assertThat(levels(office.member("supervisor-county1"))).containsExactly(MISSED);
    }

    @Test
    void reachTheDeputyOfTheAbsent() {
        Member absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421002");
        Member deputy = staff.hire("代办主席", Role.COUNTY_LEADER, "421002");
        tasks.claim(petition.task().id(), absent);
        at(ONE_DAY);

        staff.away(absent, deputy);

        assertThat(levels(deputy)).containsExactly(ONE_DAY);
    }

    @Test
    void areCountedUntilTheyAreSeenAndComeAnewWithTheNextLevel() {
        tasks.claim(petition.task().id(), clerk);
        at(ONE_DAY);
        reminders.see(clerk, ids(note -> !ofThePetition(note)));
        int before = reminders.unseen(clerk);

        reminders.see(clerk, ids(this::ofThePetition));
        assertThat(reminders.unseen(clerk)).isEqualTo(before - 1);
        assertThat(mine(clerk)).allMatch(ReminderNote::seen);

        at(MISSED);
        assertThat(levels(clerk)).containsExactly(MISSED);
        assertThat(mine(clerk)).noneMatch(ReminderNote::seen);
    }

    @Test
    void goWithTheTask() {
        at(ONE_DAY);

        petition.then(OBJECT.by("county-clerk1"));

        assertThat(levels(clerk)).isEmpty();
        assertThat(levels(office.member("supervisor-county1"))).isEmpty();
    }

    @Test
    void standInTheRecordOnceEach() {
        at(THREE_DAYS);
        at(ONE_DAY);
        sweep.run();
        at(MISSED);
        sweep.run();

        assertThat(clockEntries())
                .allMatch(entry -> entry.actorName().equals("系统"))
                .extracting(Entry::summary)
                .containsExactly("提醒：“对转送提出异议”3 个工作日内到期", "提醒：“对转送提出异议”1 个工作日内到期", "提醒：“对转送提出异议”已经超期");
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    @Tag("T67")
    void areMadeUpInOneAfterAStandstill() {
        at(MISSED);

        assertThat(clockEntries()).extracting(Entry::summary).containsExactly("提醒：“对转送提出异议”已经超期（补发）");
        assertThat(levels(clerk)).containsExactly(MISSED);
    }

    /** An officer's step on the case is not held up, and holds nothing up for good. */
    @Test
    void passOverACaseThatIsBeingWorkedOnAndComeWithTheNextSweep() {
        transactions.executeWithoutResult(working -> {
            caseFiles.hold(petition.number());
            CompletableFuture.runAsync(() -> at(MISSED)).join();
        });
        assertThat(clockEntries()).isEmpty();

        sweep.run();

        assertThat(clockEntries()).hasSize(1);
        assertThat(levels(clerk)).containsExactly(MISSED);
    }

    @Test
    void standOnAPageWithTheirCountInTheFrameOfEveryPage() throws Exception {
        Member supervisor = staff.hire("新任督办", Role.SUPERVISOR, "421002");
        at(MISSED);
        long note = mine(supervisor).get(0).id();

        mvc.perform(get("/cases").with(user(supervisor.login())))
                .andExpect(content().string(containsString("条未读")));
        mvc.perform(get("/reminders").with(user(supervisor.login())))
                .andExpect(content().string(containsString("“对转送提出异议”已经超期")));
        mvc.perform(post("/reminders/seen")
                        .with(user(supervisor.login()))
                        .with(csrf())
                        .param("id", String.valueOf(note)))
                .andExpect(redirectedUrl("/reminders"));

        assertThat(mine(supervisor)).allMatch(ReminderNote::seen);
    }

    /** A minute after the moment at which it is to be told. */
    private void at(ReminderLevel level) {
        Instant due = Objects.requireNonNull(petition.task().dueAt());
        office.moveTo(level.momentFor(due, watch.today()).plus(Duration.ofMinutes(1)));
    }

    private List<Entry> clockEntries() {
        return records.entries(petition.file()).stream()
                .filter(entry -> entry.kind() == EntryKind.CLOCK)
                .toList();
    }

    private List<ReminderLevel> levels(Member member) {
        return mine(member).stream().map(ReminderNote::level).toList();
    }

    private List<ReminderNote> mine(Member member) {
        return reminders.of(member).stream().filter(this::ofThePetition).toList();
    }

    private List<Long> ids(Predicate<ReminderNote> which) {
        return reminders.of(clerk).stream().filter(which).map(ReminderNote::id).toList();
    }

    private boolean ofThePetition(ReminderNote note) {
        return note.caseNumber().equals(petition.number().value());
    }
}
