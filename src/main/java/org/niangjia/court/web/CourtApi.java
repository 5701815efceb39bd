package org.niangjia.court.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.court.CourtMessages;
import org.niangjia.court.Receipt;
import org.niangjia.identity.access.Anyone;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Patience;
import org.niangjia.identity.signin.Throttle;
import org.niangjia.identity.signin.Throttle.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/court}: signed messages of the court platform; the signature is its sign-in. */
@RestController
@RequestMapping("/api/court")
@RequiredArgsConstructor
@Anyone
class CourtApi {

    private static final String ID = "X-Message-Id";
    private static final String SIGNATURE = "X-Signature";
    private static final int LONGEST = 256 * 1024;
    private static final Patience FORGERIES = Patience.growing(5);

    private final CourtMessages messages;
    private final AccessRecord access;
    private final Throttle throttle;

    @PostMapping("/assignments")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt assign(
            @RequestHeader(name = ID, required = false) @Nullable String id,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest from) {
        return take(id, genuine(body, signature, from), messages::assign);
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt tell(
            @RequestHeader(name = ID, required = false) @Nullable String id,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest from) {
        return take(id, genuine(body, signature, from), messages::tell);
    }

    private byte[] genuine(byte @Nullable [] sent, @Nullable String signature, HttpServletRequest from) {
        byte[] body = sent == null ? new byte[0] : sent;
        if (body.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (!messages.isGenuine(body, signature)) {
            note(from.getRemoteAddr());
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "签名不符：消息没有接收。");
        }
        return body;
    }

    /** Once in a while is enough to be seen; anybody can send anything, and fills no table with it. A genuine message never waits. */
    private void note(String address) {
        if (throttle.enter(List.of(Subject.of("court", address, FORGERIES))).isEmpty()) {
            access.note(AccessEvent.FORBIDDEN, "", "", "法院平台消息的签名不符");
        }
    }

    private static Receipt take(
            @Nullable String id, byte[] body, BiFunction<@Nullable String, byte[], Receipt> message) {
        try {
            return message.apply(id, body);
        } catch (CourtMessages.OtherContent other) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "这一消息编号此前已用于另一内容的消息，本次没有接收。");
        }
    }
}
