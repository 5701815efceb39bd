package org.niangjia.casefile.vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** A folder of files. A file gets its name only when it is complete and on the disk. */
@RequiredArgsConstructor
public class DiskStore implements AttachmentStore {

    private static final String ID = "[0-9a-f-]{36}";

    private static final String PART = ".part";

    private final Path directory;

    @Override
    public void write(String id, Content content) throws IOException {
        Path file = file(id);
        Files.createDirectories(directory.resolve(id.substring(0, 2)));
        Path part = file.resolveSibling(id + PART);
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = staysOpen(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream read(String id) throws IOException {
        return Files.newInputStream(file(id));
    }

    @Override
    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    @Override
    public List<String> olderThan(Instant time) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(time);
            if (old && name.endsWith(PART)) {
                Files.deleteIfExists(file);
            } else if (old && name.matches(ID)) {
                ids.add(name);
            }
        }
        return ids;
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 2)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Whoever writes may close its stream; the file must still be forced to the disk afterwards. */
    private static OutputStream staysOpen(FileChannel channel) {
        return new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** 256 folders keep each of them small. */
    private Path file(String id) {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("not an attachment's id");
        }
        return directory.resolve(id.substring(0, 2)).resolve(id);
    }
}
