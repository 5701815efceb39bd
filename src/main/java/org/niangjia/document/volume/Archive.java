package org.niangjia.document.volume;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.niangjia.document.volume.Manifest.Part;
import org.niangjia.privacy.Sm3;

/** A ZIP that is written while it is sent: no file of it is ever whole in memory, and each is digested on its way. */
final class Archive implements Closeable {

    private static final int PIECE = 64 * 1024;

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        MessageDigest sha256 = sha256();
        Sm3 sm3 = new Sm3();
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            zip.write(piece, 0, read);
            sha256.update(piece, 0, read);
            sm3.update(piece, 0, read);
            size += read;
        }
        zip.closeEntry();
        parts.add(new Part(path, size, HexFormat.of().formatHex(sha256.digest()), sm3.hex()));
    }

    /** The manifest cannot tell its own digest. */
    void addUnlisted(String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Whoever lent the stream closes it. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
