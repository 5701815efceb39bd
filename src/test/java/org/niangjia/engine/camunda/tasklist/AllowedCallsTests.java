package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

class AllowedCallsTests {

    private final AllowedCalls calls = AllowedCalls.read();

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda/app/tasklist/default/, true",
        "HEAD, /camunda/app/tasklist/default/, true",
        "GET, /camunda/app/cockpit/default/, false",
        "POST, /camunda/api/engine/engine/default/task/1/claim, true",
        "GET, /camunda/api/engine/engine/default/task/1/claim, false",
        "POST, /camunda/api/engine/engine/default/task/1/claim/more, false",
        "POST, /camunda/api/engine/engine/other/task/1/claim, false",
        "POST, /camunda/api/admin/setup/default/user/create, false",
        "TRACE, /camunda/app/tasklist/default/, false"
    })
    void aCallMustBeListedWithItsMethod(String method, String path, boolean allowed) {
        assertThat(calls.include(method, PathContainer.parsePath(path))).isEqualTo(allowed);
    }

    @Test
    void anEmptyListAllowsNothing() {
        assertThat(AllowedCalls.parse("# nothing").include("GET", PathContainer.parsePath("/camunda")))
                .isFalse();
    }
}
