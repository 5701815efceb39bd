package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.Procedures;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PetitionIT {

    @Autowired
    Procedures procedures;

    @Autowired
    CaseRecords records;

    @Autowired
    Members members;

    @Test
    void opensWithANumberOfItsOwn() {
        Member clerk = members.byLogin("intake").orElseThrow();

        var opened = procedures.open(
                "petition",
                Map.of(
                        "source", "REFERRED",
                        "channel", "LETTER",
                        "receivedOn", "2026-11-20",
                        "petitioner", "张测试",
                        "phone", "13800000000",
                        "category", "WAGE",
                        "content", "反映拖欠工资",
                        "consentPersonalInfo", true),
                clerk);

        var file = records.find(opened.number(), clerk).orElseThrow();
        assertThat(file.title()).isEqualTo("来信：劳动报酬");
        assertThat(file.stage()).isEqualTo("checkCompetence");
        assertThat(records.verify(file.number()).intact()).isTrue();
        assertThat(records.entries(file)).hasSize(1);
        assertThat(records.parties(file)).hasSize(2);
    }

    @Autowired
    org.niangjia.engine.Tasks tasks;

    @Autowired
    org.camunda.bpm.engine.TaskService engineTasks;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void objects() {
        Member clerk = members.byLogin("intake").orElseThrow();
        var opened = procedures.open(
                "petition",
                Map.of(
                        "source", "REFERRED",
                        "channel", "LETTER",
                        "receivedOn", "2026-11-20",
                        "petitioner", "张测试",
                        "phone", "13800000000",
                        "category", "WAGE",
                        "content", "反映拖欠工资",
                        "consentPersonalInfo", true),
                clerk);
        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(opened.number().value())
                .singleResult();
        try {
            tasks.complete(task.getId(), Map.of("competence", "MAYBE", "x", "1"), clerk);
        } catch (Exception e) {
            System.out.println("REFUSED " + e);
        }
        try {
            tasks.complete(
                    task.getId(),
                    Map.of("competence", "YES"),
                    members.byLogin("county-clerk1").orElseThrow());
        } catch (Exception e) {
            System.out.println("REFUSED " + e);
        }
        tasks.complete(task.getId(), Map.of("competence", "NO", "opinion", "应由区人社局办理"), clerk);
        var file = records.find(opened.number(), clerk).orElseThrow();
        assertThat(file.outcome()).isEqualTo("objected");
        assertThat(file.open()).isFalse();
        assertThat(records.entries(file)).hasSize(2);
        assertThat(records.verify(file.number()).intact()).isTrue();
        System.out.println(records.entries(file));
        try {
            tasks.complete(task.getId(), Map.of("competence", "NO", "opinion", "应由区人社局办理"), clerk);
        } catch (Exception e) {
            System.out.println("REFUSED " + e);
        }
    }
}
