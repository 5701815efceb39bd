package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.TestStaff;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.niangjia.inbox.WorkItem;
import org.niangjia.outage.FaultyWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How often a page asks the database: not once more for each line of a list, nor for each colleague. */
@IntegrationTest
@Tag("T72")
class QuestionsIT {

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Recusals recusals;

    @Autowired
    private FaultyWire wire;

    @Autowired
    private MockMvc house;

    private Member clerk;
    private WorkItem task;

    @BeforeEach
    void aTaskInHand() {
        clerk = staff.hire("问数受理", Role.INTAKE_CLERK, "421000");
        task = another();
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aListOfManyTasksAsksNoMoreThanOneOfASingleTask() throws Exception {
        List<String> ofOne = asked("/work", clerk);
        for (int i = 0; i < 5; i++) {
            another();
        }

        assertThat(asked("/work", clerk)).hasSameSizeAs(ofOne);
    }

    /** 回避：申报过回避的人，列表上的案件各有哪些当事人，一次问清。 */
    @Test
    void aReaderWhoOnceStoodAsideAsksForThePartiesOfAllCasesAtOnce() throws Exception {
        recusals.fromCase(clerk, "XF4210002026999999", "近亲属");
        List<String> ofOne = asked("/work", clerk);
        another();
        another();

        assertThat(asked("/work", clerk)).hasSameSizeAs(ofOne);
        assertThat(ofOne.stream().filter(it -> it.contains("from party_fact")))
                .as("who the parties are")
                .hasSize(1);
    }

    @Test
    void aListOfWhatSeveralPeopleHaveInHandAsksForAllOfThemAtOnce() throws Exception {
        Member head = staff.hire("问数代办", Role.RIGHTS_DIRECTOR, "421000");
        staff.away(clerk, head);
        List<String> forOne = asked("/work", head);
        another();
        another();

        assertThat(asked("/work", head)).hasSameSizeAs(forOne);
        assertThat(forOne.stream().filter(it -> it.contains("from deputy where deputy")))
                .as("for whom somebody stands in")
                .hasSize(1);
    }

    @Test
    void aTaskAsksAtOnceWhoElseMayHaveIt() throws Exception {
        List<String> few = asked("/tasks/" + task.id(), clerk);
        for (int i = 0; i < 4; i++) {
            staff.hire("问数同事" + i, Role.INTAKE_CLERK, "421000");
        }

        assertThat(asked("/tasks/" + task.id(), clerk)).hasSameSizeAs(few);
    }

    @Test
    void whatStandsBesideATaskInTasklistAsksForNobodyElse() throws Exception {
        assertThat(asked("/tasks/" + task.id() + "/beside", clerk))
                .noneMatch(it -> it.contains("from member_role where role"))
                .noneMatch(it -> it.contains("step in"));
    }

    private WorkItem another() {
        WorkItem item = office.open(aPetition()).task();
        tasks.claim(item.id(), clerk);
        return item;
    }

    /** The fewest of some tries: what is asked anew only now and then is known in one of them. */
    private List<String> asked(String path, Member reader) throws Exception {
        List<String> fewest = questions(path, reader);
        for (int i = 0; i < 3; i++) {
            List<String> again = questions(path, reader);
            fewest = again.size() < fewest.size() ? again : fewest;
        }
        return fewest;
    }

    private List<String> questions(String path, Member reader) throws Exception {
        return wire.questions(
                () -> house.perform(get(path).with(user(reader.login()))).andExpect(status().isOk()));
    }
}
