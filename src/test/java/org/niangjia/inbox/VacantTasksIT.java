package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.HANDLE;
import static org.niangjia.petition.Steps.INFORM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.engine.gate.Foresight;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.niangjia.inbox.vacant.VacantTasks;
import org.niangjia.petition.APetition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The alarm calls a task nobody's exactly when the gate would let in nobody of those whom it waits for. */
@IntegrationTest
class VacantTasksIT {

    private static final String COUNTY = "421087";
    private static final String CLERK = "county-clerk2";
    private static final String RELATIVE = "420102197503071213";

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Members members;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Foresight foresight;

    @Autowired
    private VacantTasks vacant;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void nobodyHasTheRole() {
        WorkItem task = waitingFor(Role.CHAIR_MEETING, opened());

        isNobodys(task, true);
    }

    @Test
    void whoeverHasTheRoleHandledTheMatter() {
        WorkItem approval = waitingFor(Role.COUNTY_CLERK, handled());
        isNobodys(approval, true);

        staff.hire("新来经办", Role.COUNTY_CLERK, COUNTY);

        isNobodys(approval, false);
    }

    /** 代理人办过的，代理人不得审核；本人回来可以审核。 */
    @Test
    void theDeputyHandledTheMatterAndTheAbsentColleagueDidNot() {
        WorkItem approval = waitingFor(Role.COUNTY_CLERK, handled());

        staff.away(staff.hire("外出经办", Role.COUNTY_CLERK, COUNTY), office.member(CLERK));

        isNobodys(approval, false);
    }

    @Test
    void theOnlyOneStandsAsideFromTheCase() {
        Member only = staff.hire("唯一经办", Role.MODEL_OFFICER, COUNTY);
        WorkItem task = waitingFor(Role.MODEL_OFFICER, opened());
        isNobodys(task, false);

        recusals.fromCase(only, task.caseNumber(), "近亲属");

        isNobodys(task, true);
        staff.hire("另一经办", Role.MODEL_OFFICER, COUNTY);
        isNobodys(task, false);
    }

    @Test
    void theOnlyOneStandsAsideFromAParty() {
        Member only = staff.hire("唯一经办", Role.MODEL_OFFICER, COUNTY);
        WorkItem theirs = waitingFor(Role.MODEL_OFFICER, opened(aPetition().identifiedBy(RELATIVE)));
        WorkItem anothers = waitingFor(Role.MODEL_OFFICER, opened());

        recusals.fromPerson(only, RELATIVE, "配偶");

        isNobodys(theirs, true);
        isNobodys(anothers, false);
    }

    private Walk opened() {
        return opened(aPetition());
    }

    private Walk opened(APetition petition) {
        return office.open(petition.takenBy(CLERK));
    }

    private Walk handled() {
        return opened().then(ACCEPT.by(CLERK), INFORM.by(CLERK), HANDLE.by(CLERK));
    }

    private WorkItem waitingFor(Role role, Walk petition) {
        database.sql("update open_task_group set group_id = ? where task_id = ?")
                .params(role.groupIn(COUNTY), petition.task().id())
                .update();
        return petition.task();
    }

    private void isNobodys(WorkItem task, boolean nobodys) {
        assertThat(takers(task).isEmpty()).as("at the gate").isEqualTo(nobodys);
        assertThat(vacant.in(Set.of("/421000/" + COUNTY + "/"), 10_000).contains(task.id()))
                .as("of the alarm")
                .isEqualTo(nobodys);
    }

    private List<Member> takers(WorkItem task) {
        List<Member> colleagues = task.candidateGroups().stream()
                .flatMap(group -> members.inGroup(group).stream())
                .toList();
        return foresight.takers(
                new Foresight.Waiting(task.id(), task.caseNumber(), task.candidateGroups(), null), colleagues);
    }
}
