package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.casefile.upload.VirusScanner.Verdict;

/** Against a stand-in that speaks clamd's protocol and knows one virus: the industry's harmless test file. */
@Tag("T39")
class ClamdTests {

    private static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket port;

    ClamdTests() throws IOException {
        port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        port.close();
    }

    @Test
    void tellsInfectedFilesFromCleanOnes() {
        answer(content -> content.contains("EICAR") ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");

        assertThat(scan("工资条".repeat(100_000))).isEqualTo(Verdict.CLEAN);
        assertThat(scan(TEST_VIRUS)).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void anErrorSilenceOrNobodyThereIsNoCleanBillOfHealth() throws IOException {
        answer(content -> content.contains("silence") ? "" : "INSTREAM size limit exceeded. ERROR\0");
        assertThat(scan("too large")).isEqualTo(Verdict.UNANSWERED);
        assertThat(scan("silence")).isEqualTo(Verdict.UNANSWERED);

        port.close();
        assertThat(scan("nobody there")).isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void aSlowScannerIsNotWaitedForForEver() {
        assertThat(scan("nobody accepts")).isEqualTo(Verdict.UNANSWERED);
    }

    private Verdict scan(String content) {
        Clamd clamd = new Clamd("127.0.0.1:" + port.getLocalPort(), Duration.ofMillis(800));
        return clamd.scan(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Answer {
        String to(String content);
    }

    private void answer(Answer answer) {
        Thread stand = new Thread(() -> {
            while (!port.isClosed()) {
                try (Socket caller = port.accept()) {
                    String content = read(new DataInputStream(caller.getInputStream()));
                    caller.getOutputStream().write(answer.to(content).getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        stand.setDaemon(true);
        stand.start();
    }

    private static String read(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.UTF_8);
    }
}
