package org.niangjia.casefile.anchor;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.niangjia.casefile.anchor.Line.Kind;
import org.niangjia.privacy.seal.Stamps.Stamp;

/** Writes one anchor. The file gets its name only when it is complete and on the disk. */
final class AnchorWriter implements Closeable {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final BufferedWriter out;
    private final Stamp stamp;
    private final int number;
    private final Instant at;
    private final String previous;
    private long heads;

    AnchorWriter(Path file, Stamp stamp, int number, Instant at, String previous) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.stamp = stamp;
        this.number = number;
        this.at = at;
        this.previous = previous;
        Files.createDirectories(file.toAbsolutePath().getParent());
        channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
        write(Kind.ANCHOR, String.valueOf(number));
        write(Kind.AT, at.toString());
        write(Kind.PREVIOUS, previous);
    }

    void write(Kind kind, String text) throws IOException {
        var line = new Line(kind, text).written();
        stamp.add(line);
        out.write(line);
    }

    void write(Head head) throws IOException {
        write(Kind.HEAD, head.written());
        heads++;
    }

    Anchor finish() throws IOException {
        var hex = stamp.hex();
        out.write(new Line(Kind.STAMP, hex).written());
        out.flush();
        channel.force(true);
        out.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return new Anchor(number, at, heads, previous, hex);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}
