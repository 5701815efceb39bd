package org.niangjia.engine.camunda.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T18")
class ExpressionGuardTests {

    private static final String HARMLESS_LOOKING = "${'a'}";
    private static GuardedEngine house;

    @BeforeAll
    static void build() {
        house = new GuardedEngine();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void signOut() {
        house.engine.getIdentityService().clearAuthentication();
    }

    static Stream<Supplier<Object>> queries() {
        return Stream.of(
                () -> inOrQuery().list(),
                () -> inOrQuery().count(),
                () -> inOrQuery().listPage(0, 10),
                () -> inOrQuery().singleResult(),
                () -> house.engine.getFilterService().list(filter(inOrQuery())),
                () -> house.engine.getFilterService().count(filter(inOrQuery())),
                () -> house.engine.getFilterService().list(filter(tasks()), inOrQuery()),
                () -> house.engine.getFilterService().count(filter(tasks().taskOwnerExpression(HARMLESS_LOOKING))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void evaluatesNoExpressionOfAQuery(Supplier<Object> query) {
        assertThatThrownBy(query::get)
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("currentUser");
    }

    @Test
    void evaluatesNoExpressionAskedAdHoc() {
        assertThatThrownBy(
                        () -> tasks().taskAssigneeExpression("${currentUser()}").list())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void evaluatesTheThreeExpressionsOfTheReadyFilters() {
        var query = tasks().or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr()
                .dueBeforeExpression("${now()}");

        var filter = filter(query);
        house.engine.getIdentityService().setAuthentication("zhang", List.of("county_clerk"));

        var found = house.settings
                .getCommandExecutorTxRequired()
                .execute(inside -> inside.runWithoutAuthorization(
                        () -> house.engine.getFilterService().count(filter)));

        assertThat(found).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${ currentUser() }", "#{currentUser()}", "${currentUser()}${now()}", "${dateTime()}"})
    void takesTheThreeExpressionsLiterally(String almost) {
        assertThatThrownBy(() ->
                        tasks().or().taskAssigneeExpression(almost).endOr().list())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void doesNotRepeatTheExpressionToItsSender() {
        assertThatThrownBy(() -> inOrQuery().list()).hasMessageNotContaining(HARMLESS_LOOKING);
    }

    @Test
    void keepsTheSwitchesOfTheEngine() {
        assertThat(house.settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(house.settings.isEnableXxeProcessing()).isFalse();
        assertThat(house.settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(house.settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(house.settings.isAuthorizationEnabled()).isTrue();
        assertThat(house.settings.isTenantCheckEnabled()).isTrue();
        assertThat(house.settings.isEnableCmdExceptionLogging()).isFalse();
        assertThat(house.settings.getAdminGroups()).isEmpty();
        assertThat(house.settings.getAdminUsers()).isEmpty();
    }

    @Test
    @Tag("T23")
    void refusesListsWithoutALimitToSomebodySignedIn() {
        house.engine.getIdentityService().setAuthenticatedUserId("zhang");

        assertThatThrownBy(() -> tasks().list()).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks().listPage(0, 2001)).isInstanceOf(BadUserRequestException.class);
        assertThatCode(() -> tasks().listPage(0, 2000)).doesNotThrowAnyException();
    }

    private static TaskQuery tasks() {
        return house.engine.getTaskService().createTaskQuery();
    }

    private static TaskQuery inOrQuery() {
        return tasks().or().taskAssigneeExpression(HARMLESS_LOOKING).endOr();
    }

    private static String filter(TaskQuery query) {
        var filters = house.engine.getFilterService();
        return filters.saveFilter(filters.newTaskFilter("f").setQuery(query)).getId();
    }
}
