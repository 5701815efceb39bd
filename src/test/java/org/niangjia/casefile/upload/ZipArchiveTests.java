package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T36")
class ZipArchiveTests {

    private static final long HEAP = 50L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        byte[] bomb = bomb();

        assertRefusedCheaply(bomb, "压缩炸弹");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefused() throws IOException {
        byte[] bomb = bomb();
        int entry = lastIndexOf(bomb, 0x02014b50);
        little(bomb).putInt(entry + 24, 1_000);

        assertRefusedCheaply(bomb, "压缩炸弹");
    }

    @Test
    void aHundredThousandEntriesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }

        assertRefusedCheaply(bytes.toByteArray(), "压缩炸弹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "word/../../x", "/etc/passwd", "..\\x", "C:\\x", "c:x", "a\u0000b", "./x"})
    void namesThatLeaveTheFolderAreRefused(String name) {
        assertRefused(Packages.docx().with(name, "x").bytes(), "路径");
    }

    @Test
    void symbolicLinksAreRefused() {
        byte[] archive = Packages.docx().with("word/link", "/etc/passwd").bytes();
        int entry = lastIndexOf(archive, 0x02014b50);
        archive[entry + 5] = 3;
        little(archive).putInt(entry + 38, 0xA1FF << 16);

        assertRefused(archive, "路径");
    }

    @Test
    void namesThatAppearTwiceAreRefused() {
        assertRefused(Packages.docx().with("WORD/Document.xml", "<x/>").bytes(), "重名");

        byte[] twice = Packages.docx().with("word/documenT.xml", "<x/>").bytes();
        assertRefused(twice, "重名");
    }

    @Test
    void encryptedAndUnusualEntriesAreRefused() {
        byte[] encrypted = Packages.docx().bytes();
        encrypted[lastIndexOf(encrypted, 0x02014b50) + 8] |= 1;
        assertRefused(encrypted, "密码");

        byte[] unusual = Packages.docx().bytes();
        unusual[lastIndexOf(unusual, 0x02014b50) + 10] = 12;
        assertRefused(unusual, "压缩方式");
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() {
        byte[] overlapping = Packages.docx().bytes();
        ByteBuffer bytes = little(overlapping);
        int last = lastIndexOf(overlapping, 0x02014b50);
        int first = bytes.getInt(overlapping.length - 22 + 16);
        bytes.putInt(last + 42, bytes.getInt(first + 42) + 1);

        assertRefused(overlapping, "重叠");
    }

    @Test
    void aNameToldDifferentlyInTwoPlacesIsRefused() {
        byte[] archive = Packages.docx().with("word/harmless.xml", "<x/>").bytes();
        int name = lastIndexOf(archive, 0x02014b50) + 46;
        System.arraycopy("word/dangerous.xm".getBytes(StandardCharsets.US_ASCII), 0, archive, name, 17);

        assertRefused(archive, "损坏");
    }

    @Test
    void whatStandsBeforeOrAfterTheArchiveIsRefused() throws IOException {
        byte[] archive = Packages.docx().bytes();
        ByteArrayOutputStream prefixed = new ByteArrayOutputStream();
        prefixed.write("PK\3\4 something".getBytes(StandardCharsets.ISO_8859_1));
        prefixed.write(archive);
        assertRefused(prefixed.toByteArray(), "损坏");

        assertRefused(Arrays.copyOf(archive, archive.length + 400), "损坏");
    }

    @Test
    void noDamagedArchiveBreaksTheInspection() throws IOException {
        byte[] archive = Packages.docx().bytes();
        Random random = new Random(20261121);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = random.nextInt(10) == 0
                    ? Arrays.copyOf(archive, 4 + random.nextInt(archive.length))
                    : archive.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                inspect(damaged);
            } catch (Unacceptable expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private void assertRefusedCheaply(byte[] archive, String sentence) {
        Path file = Packages.write(folder, archive);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = threads.getCurrentThreadCpuTime();

        assertThatThrownBy(() -> Inspection.inspect(FileType.DOCX, file, folder.resolve("rewritten")))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);

        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(HEAP);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private void assertRefused(byte[] archive, String sentence) {
        assertThatThrownBy(() -> inspect(archive))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);
    }

    private void inspect(byte[] archive) throws IOException {
        Path file = Packages.write(folder, archive);
        try {
            Inspection.inspect(FileType.DOCX, file, folder.resolve("rewritten"));
        } finally {
            Files.delete(file);
        }
    }

    /** Half a gigabyte of nothing in half a megabyte. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(Packages.contentTypes(
                            "/word/document.xml",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 512; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int lastIndexOf(byte[] bytes, int signature) {
        ByteBuffer little = little(bytes);
        for (int at = bytes.length - 4; at >= 0; at--) {
            if (little.getInt(at) == signature) {
                return at;
            }
        }
        throw new AssertionError("no such signature");
    }
}
