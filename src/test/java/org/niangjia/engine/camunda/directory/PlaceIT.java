package org.niangjia.engine.camunda.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TasklistSession.ENGINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.TasklistSession;
import org.niangjia.engine.camunda.Petitions;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees what at the engine's doors: by role, by place in the tree, and by the task itself. */
@IntegrationTest
class PlaceIT {

    @LocalServerPort
    int port;

    @Autowired
    Petitions petitions;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    RuntimeService cases;

    @Autowired
    Grants grants;

    @Autowired
    Directory directory;

    @AfterEach
    void leave() {
        identity.clearAuthentication();
    }

    @ParameterizedTest
    @CsvSource({
        "county-clerk1, true",
        "county-leader1, true",
        "intake, true",
        "rights-officer, true",
        "county-clerk2, false",
        "town1, false",
        "base1, false",
        "mediator1, false",
        "admin, false"
    })
    @Tag("T12")
    void readsTheCasesOfItsOwnPartOfTheTreeInItsOwnRole(String login, boolean reads) {
        var petition = petitions.registeredBy("county-clerk1");
        enter(login);

        var found = cases.createVariableInstanceQuery()
                .processInstanceIdIn(petition.processInstance())
                .variableName("caseNumber")
                .count();

        assertThat(found).isEqualTo(reads ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county-clerk2", "county-leader1", "rights-officer", "mediator1", "court", "admin", "auditor"})
    @Tag("T20")
    void findsNoTaskThatWaitsForOthers(String login) {
        var petition = petitions.registeredBy("county-clerk1");
        var other = TasklistSession.of(login, port);
        var task = ENGINE + "/task/" + petition.task();

        assertThat(other.get(task).status()).isEqualTo(404);
        assertThat(other.get(ENGINE + "/task?maxResults=2000").body()).doesNotContain(petition.task());
        assertThat(other.post(ENGINE + "/task?maxResults=2000", everybodysBeside(login))
                        .body())
                .doesNotContain(petition.task());
        assertThat(other.get(task + "/form-variables").status()).isIn(403, 409);
        assertThat(other.post(task + "/claim", Map.of("userId", login)).status())
                .isIn(403, 409);
        assertThat(other.post(task + "/submit-form", Map.of("variables", Map.of()))
                        .status())
                .isIn(403, 409);
        assertThat(petitions.inTheHandsOf(petition)).isNull();
    }

    /** The engine reads the three as alternatives: one's own groups must not open the way for the others. */
    private Map<String, Object> everybodysBeside(String login) {
        return Map.of(
                "candidateGroups",
                identity.createGroupQuery().groupMember(login).list().stream()
                        .map(Group::getId)
                        .toList(),
                "candidateGroupLike",
                "%",
                "includeAssignedTasks",
                true);
    }

    @Test
    @Tag("T12")
    void answersForATaskOfOthersAsForOneThatIsNotThere() {
        var petition = petitions.registeredBy("county-clerk2");
        var clerk = TasklistSession.of("county-clerk1", port);
        var claim = Map.of("userId", "county-clerk1");

        var others = clerk.post(ENGINE + "/task/" + petition.task() + "/claim", claim);
        var nobodys = clerk.post(ENGINE + "/task/00000000-no-such-task/claim", claim);

        assertThat(others).isEqualTo(nobodys);
    }

    @Test
    void claimsForNobodyElse() {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.post(ENGINE + "/task/" + petition.task() + "/claim", Map.of("userId", "mediator1"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("只能由本人签收");
        assertThat(petitions.inTheHandsOf(petition)).isNull();
    }

    @Test
    void givesBackOnlyWhatIsInHand() {
        var petition = petitions.registeredBy("county-clerk1");
        petitions.putIntoTheHandsOf("county-leader1", petition);
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.post(ENGINE + "/task/" + petition.task() + "/unclaim", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(petitions.inTheHandsOf(petition)).isEqualTo("county-leader1");
    }

    @Test
    void knowsMembersByNameAndNobodysPassword() {
        var clerk = identity.createUserQuery().userId("county-clerk1").singleResult();

        assertThat(clerk.getFirstName()).isEqualTo("吴经办");
        assertThat(clerk.getLastName()).isEmpty();
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.checkPassword("county-clerk1", "niangjia-demo")).isFalse();
        assertThat(identity.createUserQuery().userId("nobody-here").singleResult())
                .isNull();
        assertThat(identity.createGroupQuery().groupMember("county-clerk1").list())
                .extracting(Group::getName)
                .contains("县级经办（沙洲区总工会）");
        assertThat(identity.createTenantQuery().userMember("county-clerk1").list())
                .extracting(Tenant::getName)
                .containsExactly("沙洲区总工会");
    }

    @Test
    void namesColleaguesButListsThemForTheAdministratorOnly() {
        enter("county-clerk1");
        assertThat(identity.createUserQuery().userId("intake").count()).isOne();
        assertThat(identity.createUserQuery().count()).isZero();

        enter("admin");
        assertThat(identity.createUserQuery().count()).isGreaterThan(30);
    }

    @Test
    void theAdministratorSeesNoCase() {
        var admin = TasklistSession.of("admin", port);

        assertThat(admin.get("/camunda/app/admin/default/").status()).isEqualTo(200);
        assertThat(admin.get("/camunda/app/tasklist/default/").status()).isEqualTo(403);
        assertThat(admin.get(ENGINE + "/process-definition?maxResults=10").body())
                .isEqualTo("[]");
    }

    @Test
    void writesTheSameAuthorizationsAtEveryStart() {
        // other tests bring diagrams of their own
        grants.afterSingletonsInstantiated();
        var before = authorizations.createAuthorizationQuery().count();
        var stray = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        stray.setUserId("county-clerk1");
        stray.setResource(Resources.TASK);
        stray.setResourceId(Authorization.ANY);
        stray.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(stray);

        grants.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
    }

    @Test
    void onlyWhoMayOpenACaseMayStartItsProcess() {
        assertThat(mayStart(Role.COUNTY_CLERK)).isTrue();
        assertThat(mayStart(Role.RIGHTS_OFFICER)).isFalse();
        assertThat(mayStart(Role.SYS_ADMIN)).isFalse();
    }

    private boolean mayStart(Role role) {
        return authorizations.isUserAuthorized(
                "somebody", List.of(role.id()), Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "petition");
    }

    private void enter(String login) {
        identity.setAuthentication(
                login,
                new ArrayList<>(directory.groupsOf(login)),
                directory.placesOf(login).stream().map(Union::code).toList());
    }
}
