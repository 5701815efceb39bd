package org.niangjia.engine.camunda;

import static org.niangjia.petition.APetition.aPetition;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.niangjia.Office;
import org.niangjia.engine.Procedures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Petitions that a higher office referred: their first task waits for the clerks of the union that registered them. */
@Component
public class Petitions {

    private final Procedures procedures;
    private final TaskService tasks;
    private final Office office;
    private final JdbcClient database;

    Petitions(Procedures procedures, TaskService tasks, Office office, JdbcClient database) {
        this.procedures = procedures;
        this.tasks = tasks;
        this.office = office;
        this.database = database;
    }

    public record Petition(String number, String processInstance, String task) {}

    public Petition registeredBy(String login) {
        var opened =
                procedures.open("petition", office.dated(aPetition().referred().answers()), office.member(login));
        var task = tasks.createTaskQuery()
                .processInstanceId(opened.processInstanceId())
                .singleResult();
        return new Petition(opened.number().value(), opened.processInstanceId(), task.getId());
    }

    /** As if a colleague had been faster. */
    public void putIntoTheHandsOf(String login, Petition petition) {
        database.sql("update ACT_RU_TASK set ASSIGNEE_ = :login where ID_ = :task")
                .param("login", login)
                .param("task", petition.task())
                .update();
    }

    public @Nullable String inTheHandsOf(Petition petition) {
        return tasks.createTaskQuery().taskId(petition.task()).singleResult().getAssignee();
    }
}
