package org.niangjia.privacy.cipher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A file sealed in pieces of 64 KiB. The nonce of each piece holds its number and whether it is the last, so that pieces
 * can neither be swapped nor cut off (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
public final class SealingStream extends OutputStream {

    static final byte[] MAGIC = "NJS1".getBytes(StandardCharsets.US_ASCII);
    static final int PIECE = 64 * 1024;
    static final int PREFIX_LENGTH = 7;

    private final OutputStream out;
    private final Key key;
    private final byte[] associated;
    private final byte[] prefix = new byte[PREFIX_LENGTH];
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int pieces;
    private boolean closed;

    public SealingStream(OutputStream out, Key key, byte[] associated, SecureRandom random) throws IOException {
        this.out = out;
        this.key = key;
        this.associated = associated.clone();
        random.nextBytes(prefix);
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        out.write(MAGIC);
        out.write(id.length);
        out.write(id);
        out.write(prefix);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (filled == PIECE) {
                sealPiece(false);
            }
            int step = Math.min(length - written, PIECE - filled);
            System.arraycopy(bytes, offset + written, piece, filled, step);
            filled += step;
            written += step;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                sealPiece(true);
            }
            Arrays.fill(piece, (byte) 0);
        }
    }

    private void sealPiece(boolean last) throws IOException {
        out.write(key.seal(nonce(prefix, pieces++, last), associated, Arrays.copyOf(piece, filled)));
        filled = 0;
    }

    static byte[] nonce(byte[] prefix, int number, boolean last) {
        byte[] nonce = Arrays.copyOf(prefix, Cipher.NONCE_LENGTH);
        for (int i = 0; i < 4; i++) {
            nonce[PREFIX_LENGTH + i] = (byte) (number >>> 8 * (3 - i));
        }
        nonce[Cipher.NONCE_LENGTH - 1] = (byte) (last ? 1 : 0);
        return nonce;
    }
}
