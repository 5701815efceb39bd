package org.niangjia.casefile.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;

/** ClamAV's daemon, spoken to by its INSTREAM command over TCP. */
@Slf4j
public final class Clamd implements VirusScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_REPLY = 1024;

    private final String host;
    private final int port;
    private final int patience;

    /** @param address host:port */
    public Clamd(String address, Duration patience) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.patience = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Verdict scan(InputStream content) {
        try (Socket clamd = new Socket()) {
            clamd.connect(new InetSocketAddress(host, port), patience);
            clamd.setSoTimeout(patience);
            send(content, new DataOutputStream(clamd.getOutputStream()));
            return verdict(new String(clamd.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.US_ASCII));
        } catch (IOException unanswered) {
            log.error("The virus scanner does not answer; uploads are held back: {}", unanswered.toString());
            return Verdict.UNANSWERED;
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String reply) {
        String plain = reply.replace("\0", "").strip();
        if (plain.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        if (plain.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        log.error("The virus scanner refused to scan; the upload is held back");
        return Verdict.UNANSWERED;
    }
}
