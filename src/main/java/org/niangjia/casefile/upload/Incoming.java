package org.niangjia.casefile.upload;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that passed the inspection and waits to be stored. Closing it removes its temporary traces.
 *
 * @param originalSm3 of the file as it was sent, which its owner can still show
 * @param sm3 of the file as it is kept
 */
public record Incoming(
        FileName name,
        FileType type,
        Path folder,
        Path file,
        long size,
        String originalSm3,
        String sm3,
        VirusScanner.Verdict verdict)
        implements Closeable {

    @Override
    public void close() throws IOException {
        remove(folder);
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
