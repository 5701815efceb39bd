package org.niangjia.casefile.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.niangjia.privacy.Sm3;

/** The clear copy of a file while it is looked at. What goes wrong with the disk is told apart from what the sender did. */
final class TemporaryFile {

    private TemporaryFile() {}

    static Path newFolder(Path directory) {
        try {
            return Files.createTempDirectory(Files.createDirectories(directory), "upload");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** @return the digest of what was copied */
    static String copy(InputStream content, Path target, FileType type) throws IOException {
        Sm3 digest = new Sm3();
        byte[] piece = new byte[64 * 1024];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                total += read;
                if (total > type.largestSize()) {
                    throw new Unacceptable(type.getLabel() + "不能超过" + type.getMegabytes() + " MB，请压缩、拆分后再上传");
                }
                digest.update(piece, 0, read);
                write(out, piece, read);
            }
        }
        if (total == 0) {
            throw new Unacceptable("文件是空的，请检查后重新上传");
        }
        return digest.hex();
    }

    static String sm3(Path file) throws IOException {
        Sm3 digest = new Sm3();
        byte[] piece = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return digest.hex();
    }

    private static void write(OutputStream out, byte[] piece, int length) {
        try {
            out.write(piece, 0, length);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
