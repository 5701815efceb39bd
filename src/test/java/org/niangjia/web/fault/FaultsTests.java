package org.niangjia.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskGone;
import org.niangjia.engine.form.FieldError;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.server.ResponseStatusException;

class FaultsTests {

    private final Faults faults = new Faults();

    @Test
    void aRefusedSubmissionNamesItsFields() {
        var refused = new SubmissionRefused(List.of(new FieldError("replyOn", "请填写“答复日期”。")));

        var fault = faults.of(refused);

        assertThat(fault.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(fault.errors()).containsExactly(new Fault.FieldFault("replyOn", "请填写“答复日期”。"));
    }

    @Test
    void theSentenceOfTheOneWhoRefusesIsPassedOn() {
        assertThat(faults.of(new NotYours("这一步由县级经办办理。")).sentence()).isEqualTo("这一步由县级经办办理。");
        assertThat(faults.of(new ResponseStatusException(HttpStatus.GONE, "公示已于昨日撤下。"))
                        .sentence())
                .isEqualTo("公示已于昨日撤下。");
    }

    /** 职责分离、回避不是岗位的错。 */
    @Test
    void onlyWhomThePostHindersIsSentToTheAdministratorAboutIt() {
        assertThat(faults.of(NotYours.inPerson("经办人不得复核、审批本人办理的事项。")).key()).isEqualTo("fault.notYours");
        assertThat(faults.of(new NotYours("您的岗位不能登记此类案件。")).key()).isEqualTo("fault.403");
        assertThat(Fault.of(HttpStatus.FORBIDDEN).key()).isEqualTo("fault.403");
    }

    @Test
    void whoeverComesSecondIsTold() {
        assertThat(faults.of(new TaskGone("42")).status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(faults.of(new OptimisticLockingFailureException("version")).status())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void aDatabaseThatIsBusyOrAwayPassesByItself() {
        assertThat(faults.of(new CannotAcquireLockException("busy")).passesByItself())
                .isTrue();
        assertThat(faults.of(new CannotGetJdbcConnectionException("away")).passesByItself())
                .isTrue();
    }

    @Test
    void theCauseDecidesWhereTheWrappingSaysNothing() {
        var wrapped = new IllegalStateException("engine", new RuntimeException(new TaskGone("42")));

        assertThat(faults.of(wrapped).status()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void whatTheFrameworkRefusesKeepsItsStatus() {
        assertThat(faults.of(new HttpRequestMethodNotSupportedException("PUT")).status())
                .isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void anythingElseIsOurFaultAndSaysNothingOfItself() {
        var fault = faults.of(new IllegalStateException("jdbc:h2:mem:secret"));

        assertThat(fault).isEqualTo(Fault.of(HttpStatus.INTERNAL_SERVER_ERROR));
        assertThat(fault.isOurs()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(HttpStatus.class)
    void everyStatusHasItsSentences(HttpStatus status) {
        var bundle = ResourceBundle.getBundle("messages.web", Locale.ROOT);

        var key = Fault.of(status).key();

        assertThat(List.of("title", "why", "next")).allMatch(part -> bundle.containsKey(key + "." + part));
    }
}
