package org.niangjia.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.inbox.WorkList.Scope;
import org.niangjia.inbox.WorkList.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class WorkListIT {

    private static final Wanted ALL = new Wanted(Scope.GROUP, null, false);
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-01T17:30:00+08:00");

    /** In a place of its own, where nothing else waits. */
    private final Member member = new Member(
            "test-many-hats",
            "测试人员",
            Set.of(Role.RIGHTS_OFFICER, Role.FINANCE, Role.VICE_CHAIR, Role.MODEL_OFFICER),
            "429999",
            true);

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void away() {
        jdbc.update("delete from open_task_group where group_id like '%.429999'");
    }

    @Test
    void countsATaskOfSeveralGroupsOnce() {
        wait(800, Role.RIGHTS_OFFICER, Role.FINANCE, Role.VICE_CHAIR, Role.MODEL_OFFICER);

        assertThat(workList.count(ALL, member)).isEqualTo(800);
    }

    @Test
    void countsUpToOneThousandAndThenNoMore() {
        wait(1_000, Role.FINANCE);
        int exactly = workList.count(ALL, member);
        wait(1_400, Role.FINANCE, Role.VICE_CHAIR);
        int more = workList.count(ALL, member);

        assertThat(exactly).isEqualTo(1_000);
        assertThat(more).isEqualTo(WorkList.CAP + 1);
    }

    @Test
    void countsNothingWhereNothingWaits() {
        assertThat(workList.count(ALL, member)).isZero();
    }

    private void wait(int tasks, Role... roles) {
        away();
        List<Object[]> rows = IntStream.range(0, tasks)
                .boxed()
                .flatMap(task -> List.of(roles).stream()
                        .map(role -> new Object[] {"many-" + task, role.groupIn("429999"), DUE, false, "petition"}))
                .toList();
        jdbc.batchUpdate(
                "insert into open_task_group (task_id, group_id, due_at, assigned, process) values (?, ?, ?, ?, ?)",
                rows);
    }
}
