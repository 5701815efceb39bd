package org.niangjia.privacy.cipher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;

/** Reads what a {@link SealingStream} wrote; a piece is verified before its first byte is handed out. */
public final class OpeningStream extends InputStream {

    private static final int FRAME = SealingStream.PIECE + Cipher.TAG_LENGTH;

    private final InputStream in;
    private final Key key;
    private final byte[] associated;
    private final byte[] prefix;
    private byte[] ahead;
    private byte[] piece = {};
    private int taken;
    private int pieces;
    private boolean ended;

    /** @param in stands behind the key id, as {@link #keyIdOf} leaves it */
    public OpeningStream(InputStream in, Key key, byte[] associated) throws IOException {
        this.in = in;
        this.key = key;
        this.associated = associated.clone();
        this.prefix = exactly(in, SealingStream.PREFIX_LENGTH);
        this.ahead = in.readNBytes(FRAME);
    }

    public static String keyIdOf(InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(SealingStream.MAGIC.length), SealingStream.MAGIC)) {
            throw damaged();
        }
        return new String(exactly(in, Math.max(in.read(), 0)), StandardCharsets.US_ASCII);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (taken == piece.length && !ended) {
            openPiece();
        }
        if (taken == piece.length) {
            return length == 0 ? 0 : -1;
        }
        int step = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, bytes, offset, step);
        taken += step;
        return step;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether a frame is the last is known only when nothing follows it. */
    private void openPiece() throws IOException {
        byte[] frame = ahead;
        ahead = in.readNBytes(FRAME);
        ended = ahead.length == 0;
        try {
            piece = key.open(SealingStream.nonce(prefix, pieces++, ended), associated, frame, frame.length);
        } catch (InvalidCipherTextException altered) {
            piece = new byte[0];
            throw damaged();
        }
        taken = 0;
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw damaged();
        }
        return bytes;
    }

    private static IOException damaged() {
        return new IOException("The sealed file was altered or is incomplete");
    }
}
