package org.niangjia.privacy.cipher;

import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** A secret with a name. The name is written into every value it seals; the secret never leaves this class by accident. */
public final class Key {

    private final String id;
    private final Cipher cipher;
    private final byte[] secret;

    public Key(String id, byte[] secret) {
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new IllegalArgumentException("a key's id has 1 to 32 letters, digits, - or _");
        }
        this.id = id;
        this.cipher = Cipher.ofKeyLength(secret.length);
        this.secret = secret.clone();
    }

    /** A key that is called after itself: the keys of cases, of which there are many. */
    public static Key nameless(byte[] secret) {
        return new Key("c" + fingerprint(secret).substring(0, 12), secret);
    }

    public static byte[] newSecret(Cipher cipher, SecureRandom random) {
        byte[] secret = new byte[cipher.getKeyLength()];
        random.nextBytes(secret);
        return secret;
    }

    public String id() {
        return id;
    }

    public Cipher cipher() {
        return cipher;
    }

    public byte[] seal(byte[] nonce, byte[] associated, byte[] plain) {
        return cipher.seal(secret, nonce, associated, plain);
    }

    public byte[] open(byte[] nonce, byte[] associated, byte[] sealed, int length) throws InvalidCipherTextException {
        return cipher.open(secret, nonce, associated, sealed, length);
    }

    /** Tells keys apart and gives nothing away. */
    public String fingerprint() {
        return fingerprint(secret);
    }

    private static String fingerprint(byte[] secret) {
        return KeyedDigest.of(secret, "fingerprint");
    }

    @Override
    public String toString() {
        return "Key " + id;
    }
}
