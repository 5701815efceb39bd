package org.niangjia.web.fault;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseRecords;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as far as the person is concerned.
 *
 * @param caseNumber the case in which the person can see what has become of it; one that is theirs to see
 * @param sentence the whole Chinese sentence of the one who refused; none: the general one of the status
 * @param inPerson 职责分离、回避、他人在办: nothing is wrong with the post, and a colleague may
 */
record Fault(
        HttpStatus status,
        @Nullable String sentence,
        List<FieldFault> errors,
        @Nullable String caseNumber,
        boolean inPerson) {

    record FieldFault(String field, String message) {}

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503);

    static Fault of(HttpStatus status) {
        return of(status, null);
    }

    static Fault of(HttpStatus status, @Nullable String sentence) {
        return of(status, sentence, List.of());
    }

    static Fault of(HttpStatus status, @Nullable String sentence, List<FieldFault> errors) {
        return new Fault(status, sentence, errors, null, false);
    }

    /** The only ones that always have a sentence of their own: the bundle has no {@code .why} for them. */
    static Fault inPerson(String sentence) {
        return new Fault(HttpStatus.FORBIDDEN, sentence, List.of(), null, true);
    }

    Fault about(@Nullable Object number) {
        return new Fault(status, sentence, errors, number == null ? null : number.toString(), inPerson);
    }

    /** Under which the bundle has {@code fault.key.title}, {@code .why} and {@code .next}. */
    String key() {
        if (CaseRecords.KEEP_AWAY.equals(sentence)) {
            return "fault.recused";
        }
        if (inPerson) {
            return "fault.notYours";
        }
        return errors.isEmpty() ? byStatus() : "fault.fields";
    }

    private String byStatus() {
        var code = status.value();
        return "fault." + (TOLD.contains(code) ? code : code < 500 ? 400 : 500);
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    boolean passesByItself() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }
}
