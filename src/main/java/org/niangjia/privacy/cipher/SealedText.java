package org.niangjia.privacy.cipher;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A sealed value as it is stored: {@code v1|keyId|nonce|ciphertext|tag}, the last three in base64url.
 *
 * @param sealed ciphertext and tag
 */
public record SealedText(String keyId, byte[] nonce, byte[] sealed) {

    private static final String VERSION = "v1";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Empty when the text is not a sealed value at all. */
    public static Optional<SealedText> parse(String stored) {
        String[] parts = stored.split("\\|", -1);
        if (parts.length != 5 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(parts[1], decode(parts[2]), decode(parts[3]), decode(parts[4])))
                    .filter(it -> it.nonce.length == Cipher.NONCE_LENGTH
                            && it.format().equals(stored));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What every value sealed by this key begins with. */
    public static String prefix(String keyId) {
        return VERSION + "|" + keyId + "|";
    }

    public String format() {
        int split = sealed.length - Cipher.TAG_LENGTH;
        return prefix(keyId) + ENCODER.encodeToString(nonce) + "|" + encode(0, split) + "|"
                + encode(split, sealed.length);
    }

    private static SealedText of(String keyId, byte[] nonce, byte[] ciphertext, byte[] tag) {
        if (tag.length != Cipher.TAG_LENGTH) {
            throw new IllegalArgumentException("not a tag");
        }
        byte[] sealed = new byte[ciphertext.length + tag.length];
        System.arraycopy(ciphertext, 0, sealed, 0, ciphertext.length);
        System.arraycopy(tag, 0, sealed, ciphertext.length, tag.length);
        return new SealedText(keyId, nonce, sealed);
    }

    private String encode(int from, int to) {
        return ENCODER.encodeToString(Arrays.copyOfRange(sealed, from, to));
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
