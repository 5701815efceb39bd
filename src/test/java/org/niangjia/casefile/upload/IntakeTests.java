package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.privacy.Sm3;

@Tag("T40")
class IntakeTests {

    private static final int LIMIT = (int) FileType.TXT.largestSize();

    @TempDir
    private Path folder;

    @Test
    void aFileUpToTheLimitComesInAndLeavesNoTrace() throws IOException {
        byte[] text = "a".repeat(LIMIT).getBytes(StandardCharsets.US_ASCII);

        try (Incoming incoming = receive(new ByteArrayInputStream(text))) {
            assertThat(Files.readAllBytes(incoming.file())).isEqualTo(text);
            assertThat(incoming.size()).isEqualTo(LIMIT);
            assertThat(incoming.sm3()).isEqualTo(Sm3.hex(text)).isEqualTo(incoming.originalSm3());
            assertThat(incoming.verdict()).isEqualTo(VirusScanner.Verdict.NOT_ASKED);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneByteMoreAndNoByteAtAllAreRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> receive(endless))
                .isInstanceOf(Unacceptable.class)
                .hasMessage("文本不能超过2 MB，请压缩、拆分后再上传");
        assertThatThrownBy(() -> receive(InputStream.nullInputStream())).hasMessage("文件是空的，请检查后重新上传");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUploadThatBreaksOffLeavesNoTrace() {
        InputStream brokenOff =
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'a', 'b'}), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });

        assertThatIOException().isThrownBy(() -> receive(brokenOff));
        assertThat(folder).isEmptyDirectory();
    }

    private Incoming receive(InputStream content) throws IOException {
        return new Intake(folder, VirusScanner.none()).receive("说明.txt", content);
    }
}
