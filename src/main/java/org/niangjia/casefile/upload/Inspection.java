package org.niangjia.casefile.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Looks into a file by the rules of its type. */
final class Inspection {

    private Inspection() {}

    /**
     * @param rewritten a path that does not exist yet, for types that are stored anew
     * @return the file to keep: the given one, or the rewritten one
     */
    static Path inspect(FileType type, Path file, Path rewritten) throws IOException {
        Content found = Content.of(head(file));
        if (found != type.getContent()) {
            throw new Unacceptable(Advice.onContent(type, found));
        }
        switch (type) {
            case PDF -> new PdfDocument(Files.readAllBytes(file)).verify();
            case OFD, DOCX, XLSX, PPTX -> inspectArchive(type, file);
            case TXT -> PlainTextFile.verify(Files.readAllBytes(file));
            case JPEG, PNG -> {
                new Photo(file, type).rewrite(rewritten);
                return rewritten;
            }
            case MP3, M4A, AMR, WAV, MP4 -> {}
        }
        return file;
    }

    private static void inspectArchive(FileType type, Path file) throws IOException {
        try (ZipArchive archive = new ZipArchive(file)) {
            if (type == FileType.OFD) {
                OfdDocument.verify(archive);
            } else {
                new OfficeDocument(archive).verify(type);
            }
            archive.verifyContents();
        } catch (ZipException | EOFException broken) {
            throw ZipDirectory.damaged();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Content.HEAD);
        }
    }
}
