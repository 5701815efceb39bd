package org.niangjia.web.fault;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.attachment.AttachmentRefused;
import org.niangjia.document.LetterRefused;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskGone;
import org.niangjia.privacy.NumberRefused;
import org.niangjia.web.fault.Fault.FieldFault;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** Which exception means what. The first rule that knows the exception, or what caused it, decides. */
@Component
class Faults {

    /** By the standard, by PostgreSQL, by H2. */
    private static final Pattern AWAY = Pattern.compile("08|53|57P|90(067|098|121)");

    private final Map<Class<?>, Function<Throwable, Fault>> rules = new LinkedHashMap<>();

    Faults() {
        rule(ResponseStatusException.class, e -> Fault.of(status(e), e.getReason())
                .about(caseNumber(e)));
        rule(SubmissionRefused.class, e -> Fault.of(HttpStatus.BAD_REQUEST, e.getMessage(), fieldFaults(e)));
        rule(AttachmentRefused.class, e -> Fault.of(status(e), e.getMessage()));
        rule(LetterRefused.class, e -> Fault.of(HttpStatus.CONFLICT, e.getMessage()));
        rule(NotYours.class, Faults::refused);
        rule(BindException.class, e -> Fault.of(HttpStatus.BAD_REQUEST, null, fieldFaults(e)));
        rule(NumberRefused.class, e -> Fault.of(HttpStatus.BAD_REQUEST, e.getMessage()));
        always(HttpStatus.CONFLICT, TaskGone.class);
        always(HttpStatus.BAD_REQUEST, HttpMessageNotReadableException.class);
        always(HttpStatus.BAD_REQUEST, ServletRequestBindingException.class);
        always(HttpStatus.BAD_REQUEST, MethodArgumentTypeMismatchException.class);
        always(HttpStatus.PAYLOAD_TOO_LARGE, MaxUploadSizeExceededException.class);
        always(HttpStatus.BAD_REQUEST, MultipartException.class);
        always(HttpStatus.CONFLICT, OptimisticLockingFailureException.class);
        always(HttpStatus.SERVICE_UNAVAILABLE, ConcurrencyFailureException.class);
        always(HttpStatus.SERVICE_UNAVAILABLE, TransientDataAccessException.class);
        always(HttpStatus.SERVICE_UNAVAILABLE, DataAccessResourceFailureException.class);
        always(HttpStatus.SERVICE_UNAVAILABLE, CannotCreateTransactionException.class);
        rule(SQLException.class, e -> Fault.of(status(e)));
    }

    Fault of(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> Fault.of(
                        thrown instanceof ErrorResponse answer ? status(answer) : HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private Optional<Fault> known(Throwable thrown) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().isInstance(thrown))
                .findFirst()
                .map(rule -> rule.getValue().apply(thrown));
    }

    private <T extends Throwable> void rule(Class<T> type, Function<T, Fault> meaning) {
        rules.put(type, thrown -> meaning.apply(type.cast(thrown)));
    }

    private void always(HttpStatus status, Class<? extends Throwable> type) {
        rule(type, thrown -> Fault.of(status));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static Fault refused(NotYours refused) {
        return refused.isInPerson()
                ? Fault.inPerson(Objects.requireNonNull(refused.getMessage()))
                : Fault.of(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    private static HttpStatus status(AttachmentRefused refused) {
        return switch (refused.getReason()) {
            case UNACCEPTABLE, BROKEN_OFF -> HttpStatus.BAD_REQUEST;
            case OVER_QUOTA, CLOSED, HELD_BACK -> HttpStatus.CONFLICT;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }

    private static @Nullable Object caseNumber(ErrorResponse answer) {
        Map<String, Object> told = answer.getBody().getProperties();
        return told == null ? null : told.get("caseNumber");
    }

    /** What the engine hands on as it came from the driver: a lost connection, no room, a server that goes down. */
    private static HttpStatus status(SQLException failed) {
        String state = Objects.toString(failed.getSQLState(), "");
        return AWAY.matcher(state).lookingAt() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static HttpStatus status(ErrorResponse answer) {
        return Optional.ofNullable(HttpStatus.resolve(answer.getStatusCode().value()))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static List<FieldFault> fieldFaults(SubmissionRefused refused) {
        return refused.errors().stream()
                .map(error -> new FieldFault(error.field(), error.message()))
                .toList();
    }

    private static List<FieldFault> fieldFaults(BindException refused) {
        return refused.getFieldErrors().stream()
                .map(error -> new FieldFault(
                        error.getField(),
                        Optional.ofNullable(error.getDefaultMessage()).orElse("")))
                .toList();
    }
}
