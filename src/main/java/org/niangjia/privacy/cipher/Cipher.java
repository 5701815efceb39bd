package org.niangjia.privacy.cipher;

import java.util.function.Supplier;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** An authenticated cipher in Galois/Counter mode. The length of a key tells which of the two it belongs to. */
@RequiredArgsConstructor
public enum Cipher {
    SM4(16, SM4Engine::new),
    AES(32, AESEngine::newInstance);

    public static final int NONCE_LENGTH = 12;
    public static final int TAG_LENGTH = 16;

    @Getter
    private final int keyLength;

    private final Supplier<BlockCipher> engine;

    static Cipher ofKeyLength(int length) {
        return Stream.of(values())
                .filter(it -> it.keyLength == length)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cipher has keys of " + length + " bytes"));
    }

    /** The ciphertext followed by its tag. */
    byte[] seal(byte[] secret, byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return run(true, secret, nonce, associated, plain, plain.length);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param sealed holds the ciphertext and its tag in the first {@code length} bytes */
    byte[] open(byte[] secret, byte[] nonce, byte[] associated, byte[] sealed, int length)
            throws InvalidCipherTextException {
        return run(false, secret, nonce, associated, sealed, length);
    }

    private byte[] run(boolean seal, byte[] secret, byte[] nonce, byte[] associated, byte[] in, int length)
            throws InvalidCipherTextException {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(engine.get());
        gcm.init(seal, new AEADParameters(new KeyParameter(secret), TAG_LENGTH * 8, nonce, associated));
        byte[] out = new byte[gcm.getOutputSize(length)];
        int written = gcm.processBytes(in, 0, length, out, 0);
        gcm.doFinal(out, written);
        return out;
    }
}
