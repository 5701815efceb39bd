package org.niangjia.engine.camunda.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.niangjia.engine.camunda.StartUp;
import org.niangjia.identity.Role;
import org.niangjia.identity.access.Permissions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The engine's authorizations, written anew from two sources before the first request is served: who works on a process
 * stands in its diagram, who opens cases of it in {@code permissions.csv}. A row that follows from neither goes.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Grants implements SmartInitializingSingleton {

    private final AuthorizationService authorizations;
    private final RepositoryService diagrams;
    private final Permissions permissions;
    private final StartUp startUp;

    @Override
    public void afterSingletonsInstantiated() {
        startUp.once(this::write);
    }

    void write() {
        var due = due();
        var kept = new HashSet<Grant>();
        for (var written : authorizations.createAuthorizationQuery().list()) {
            var grant = Grant.of(written);
            if (due.contains(grant)
                    && written.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                    && kept.add(grant)) {
                continue;
            }
            authorizations.deleteAuthorization(written.getId());
        }
        due.stream().filter(grant -> !kept.contains(grant)).forEach(this::add);
        log.info("authorizations: {} kept, {} added", kept.size(), due.size() - kept.size());
    }

    private void add(Grant grant) {
        authorizations.saveAuthorization(grant.toAuthorization());
    }

    private Set<Grant> due() {
        var definitions = diagrams.createProcessDefinitionQuery().list();
        var grants = Stream.of(
                        definitions.stream().flatMap(this::workers),
                        definitions.stream()
                                .map(ProcessDefinition::getKey)
                                .distinct()
                                .flatMap(this::openers),
                        permissions.rolesFor("task.work", "*").stream().flatMap(Grant::usesTasklist),
                        Grant.looksAfterTheEngine(Role.SYS_ADMIN))
                .flatMap(some -> some);
        return Set.copyOf(onePerSubject(grants));
    }

    private static Collection<Grant> onePerSubject(Stream<Grant> grants) {
        return grants.collect(Collectors.toMap(Grant::subject, grant -> grant, Grant::and))
                .values();
    }

    /** Of every version: cases of an old diagram go on by it. */
    private Stream<Grant> workers(ProcessDefinition diagram) {
        return diagrams.getBpmnModelInstance(diagram.getId()).getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .map(String::trim)
                .distinct()
                .flatMap(group -> Role.of(group).stream())
                .map(role -> Grant.worksOn(role, diagram.getKey()));
    }

    private Stream<Grant> openers(String process) {
        return permissions.rolesFor("case.open", process).stream()
                .flatMap(role -> Stream.of(Grant.opens(role, process), Grant.startsInstances(role)));
    }
}
