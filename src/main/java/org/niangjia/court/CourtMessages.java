package org.niangjia.court;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.CourtInbox.Answered;
import org.niangjia.court.CourtInbox.State;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Unions;
import org.niangjia.privacy.Sm3;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the court's messages: each has exactly one effect, however often and however many at once it is sent. What is refused
 * leaves nothing behind, so that the court may send it again put right.
 */
@Service
@RequiredArgsConstructor
public class CourtMessages {

    /** The procedure that a court's assignment begins. */
    static final String PROCEDURE = "court-union-mediation";

    private static final Pattern MESSAGE_ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final CourtInbox inbox;
    private final Delivery delivery;
    private final Procedures procedures;
    private final Unions unions;
    private final Signature signature;
    private final TransactionTemplate transactions;

    /** The same message id with another content. */
    public static class OtherContent extends RuntimeException {}

    public boolean isGenuine(byte[] body, @Nullable String signed) {
        return signature.isGenuine(body, signed);
    }

    public Receipt assign(@Nullable String messageId, byte[] body) {
        return once(messageId, Kind.ASSIGNMENT, body, () -> open(Objects.requireNonNull(messageId), body));
    }

    public Receipt tell(@Nullable String messageId, byte[] body) {
        return once(messageId, Kind.RULING, body, () -> deliver(Objects.requireNonNull(messageId), body));
    }

    private Receipt open(String messageId, byte[] body) {
        Assignment assignment = Assignment.of(Reading.of(body), unions);
        CaseNumber number = named(
                        Assignment.NAMES,
                        () -> procedures.open(
                                PROCEDURE, Kind.ASSIGNMENT.getMessage(), assignment.answers(), assignment.unionCode()))
                .number();
        Receipt receipt = new Receipt(number.value(), false);
        inbox.answer(messageId, Kind.ASSIGNMENT, assignment.courtCaseNo(), receipt);
        inbox.settle(messageId, State.DONE, number.value(), null);
        return receipt;
    }

    private Receipt deliver(String messageId, byte[] body) {
        LaterMessage message = LaterMessage.of(Reading.of(body));
        Delivery.Outcome outcome = named(LaterMessage.NAMES, () -> delivery.deliver(messageId, message, true));
        Receipt receipt = new Receipt(
                outcome.file().map(file -> file.number().value()).orElse(null), outcome.state() == State.PARKED);
        inbox.answer(messageId, message.kind(), message.courtCaseNo(), receipt);
        return receipt;
    }

    private Receipt once(@Nullable String messageId, Kind kind, byte[] body, Supplier<Receipt> effect) {
        if (messageId == null || !MESSAGE_ID.matcher(messageId).matches()) {
            throw new SubmissionRefused(List.of(new FieldError("X-Message-Id", "请在 X-Message-Id 中写明消息编号，最多 100 个字符。")));
        }
        String digest = Sm3.hex((kind == Kind.ASSIGNMENT ? "assignment" : "message") + Sm3.hex(body));
        Optional<Receipt> before = answered(messageId, digest);
        return before.orElseGet(() -> first(messageId, kind, body, digest, effect));
    }

    /** Of two at once the second waits for the first at the table's key, and is answered what the first was. */
    private Receipt first(String messageId, Kind kind, byte[] body, String digest, Supplier<Receipt> effect) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                inbox.add(messageId, kind, digest, body);
                return effect.get();
            }));
        } catch (DuplicateKeyException | ConcurrencyFailureException somebodyWasFaster) {
            return answered(messageId, digest).orElseThrow(() -> somebodyWasFaster);
        }
    }

    private Optional<Receipt> answered(String messageId, String digest) {
        Optional<Answered> before = inbox.find(messageId, digest);
        if (before.isPresent() && !before.get().digest().equals(digest)) {
            throw new OtherContent();
        }
        return before.map(Answered::receipt);
    }

    /** What the diagram's form refuses is told by the names that the court knows. */
    private static <T> T named(Map<String, String> names, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (SubmissionRefused refused) {
            throw new SubmissionRefused(refused.errors().stream()
                    .map(error -> new FieldError(names.getOrDefault(error.field(), error.field()), error.message()))
                    .toList());
        }
    }
}
