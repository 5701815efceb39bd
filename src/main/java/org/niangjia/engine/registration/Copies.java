package org.niangjia.engine.registration;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.TaskHandlers;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.gate.Title;
import org.niangjia.engine.news.CaseRenamed;
import org.niangjia.engine.registration.Registrations.Registration;
import org.niangjia.identity.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was copied from a registration follows it when it is put right: what the domain keeps, the title of the case. */
@Component
@RequiredArgsConstructor
class Copies {

    private static final String TITLE = "title";

    private final RuntimeService processes;
    private final TaskHandlers handlers;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher house;

    void follow(CaseFile file, Registration before, Answers now, Acting by) {
        Beginning beginning = before.beginning();
        handlers.of(file.process(), beginning.step())
                .ifPresent(handler -> handler.correct(new SubmittedTask(
                        file.number(),
                        beginning.step(),
                        by,
                        now,
                        Map.of(),
                        (name, value) -> processes.setVariable(beginning.instance(), name, value))));
        rename(file, before, Title.of(beginning.diagram(), now));
    }

    /** A case that was named after the one it was referred from keeps that name. */
    private void rename(CaseFile file, Registration before, String title) {
        boolean named = Title.of(before.beginning().diagram(), before.plain()).equals(file.title());
        if (named && !title.equals(file.title())) {
            caseFiles.rename(file.number(), title);
            processes.setVariable(before.beginning().instance(), TITLE, title);
            house.publishEvent(new CaseRenamed(file.number().value(), title));
        }
    }
}
