package org.niangjia.court;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Hmac;
import org.springframework.stereotype.Component;

/** Whether a message is the court's: HMAC-SHA256 over the raw body, or HMAC-SM3 with the prefix {@code sm3:}. */
@Component
public class Signature {

    private static final String SM3 = "sm3:";

    private final CourtProperties court;

    Signature(CourtProperties court) {
        this.court = court;
    }

    /** Ours, on what we tell the court. */
    public String sign(byte[] body) {
        return Hmac.sha256(
                court.shared()
                        .orElseThrow(() -> new IllegalStateException("没有与法院平台共享的密钥"))
                        .getBytes(StandardCharsets.UTF_8),
                body);
    }

    boolean isGenuine(byte[] body, @Nullable String signature) {
        if (signature == null || court.shared().isEmpty()) {
            return false;
        }
        byte[] key = court.shared().get().getBytes(StandardCharsets.UTF_8);
        String expected = signature.startsWith(SM3) ? SM3 + Hmac.sm3(key, body) : Hmac.sha256(key, body);
        // in constant time: how far two signatures agree is nobody's business
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
