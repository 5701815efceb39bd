package org.niangjia.casefile.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** The desk where files are handed in: written to a temporary folder within the limit of their type, then inspected. */
@RequiredArgsConstructor
public class Intake {

    private static final int PATIENCE_SECONDS = 30;

    /** A decoded picture takes up to 100 MB, so files are looked at one after the other. */
    private final Semaphore desk = new Semaphore(1, true);

    private final Path directory;
    private final VirusScanner scanner;

    /**
     * @throws Unacceptable with a sentence for the person who sent the file
     * @throws IOException when the file did not arrive whole
     * @throws java.io.UncheckedIOException when there is no room for it
     */
    public Incoming receive(String sentName, InputStream content) throws IOException {
        FileName name = FileName.of(sentName);
        FileType type = FileType.ofExtension(name.extension())
                .orElseThrow(() -> new Unacceptable(Advice.onExtension(name.extension())));
        Path folder = TemporaryFile.newFolder(directory);
        try {
            return inspect(name, type, folder, TemporaryFile.copy(content, folder.resolve("sent"), type));
        } catch (IOException | RuntimeException refused) {
            Incoming.remove(folder);
            throw refused;
        }
    }

    /** Clear copies that a crash left behind. */
    public void removeLeftovers(Instant before) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> folders = Files.list(directory)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    Incoming.remove(folder);
                }
            }
        }
    }

    private Incoming inspect(FileName name, FileType type, Path folder, String originalSm3) throws IOException {
        Path sent = folder.resolve("sent");
        Path kept = takingTurns(type, sent, folder.resolve("rewritten"));
        String sm3 = kept.equals(sent) ? originalSm3 : TemporaryFile.sm3(kept);
        try (InputStream in = Files.newInputStream(sent)) {
            return new Incoming(name, type, folder, kept, Files.size(kept), originalSm3, sm3, scanner.scan(in));
        }
    }

    private Path takingTurns(FileType type, Path sent, Path rewritten) throws IOException {
        try {
            if (!desk.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unacceptable("同时上传的人较多，请稍后再试");
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            throw new Unacceptable("系统正在重启，请稍后再试");
        }
        try {
            return Inspection.inspect(type, sent, rewritten);
        } finally {
            desk.release();
        }
    }
}
