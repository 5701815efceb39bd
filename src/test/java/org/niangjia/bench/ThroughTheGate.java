package org.niangjia.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** This house: every step through the gate, with case file, work list and deadline. */
@Component
@RequiredArgsConstructor
class ThroughTheGate {

    private final Procedures procedures;
    private final Tasks tasks;
    private final Office office;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Map<String, Member> signedIn = new HashMap<>();

    Contestant with(LineOfWork line) {
        return new Contestant() {

            @Override
            public String name() {
                return "through the gate";
            }

            @Override
            public DataSource database() {
                return database;
            }

            @Override
            public String handleOne() {
                return handle(line);
            }
        };
    }

    private String handle(LineOfWork line) {
        Step registration = line.registration();
        CaseNumber number = inARequest(() -> procedures
                .open(line.process(), office.dated(registration.answers()), member(registration))
                .number());
        for (Step step : line.tasks()) {
            line.notesBefore(step)
                    .forEach(note -> inARequest(() -> {
                        note.here().accept(number);
                        return number;
                    }));
            inARequest(() -> {
                tasks.complete(openTask(number), office.dated(step.answers()), member(step));
                return number;
            });
        }
        return number.value();
    }

    /** As by every door: what a request has asked once it need not ask again. */
    private static <T> T inARequest(Supplier<T> deed) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return deed.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** The doors know who has signed in. */
    private Member member(Step step) {
        return signedIn.computeIfAbsent(step.login(), office::member);
    }

    private String openTask(CaseNumber number) {
        return jdbc.sql("select id from open_task where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }
}
