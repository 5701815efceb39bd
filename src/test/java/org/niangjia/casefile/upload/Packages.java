package org.niangjia.casefile.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and Office documents as somebody might send them. */
final class Packages {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Packages docx() {
        return new Packages()
                .with(
                        "[Content_Types].xml",
                        contentTypes(
                                "/word/document.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
                .with("_rels/.rels", RELATIONSHIPS.formatted(""))
                .with("word/document.xml", document("<w:t>拖欠工资情况说明</w:t>"))
                .with(
                        "word/_rels/document.xml.rels",
                        RELATIONSHIPS.formatted(link("hyperlink", "https://example.org/law")));
    }

    static Packages xlsx() {
        return new Packages()
                .with(
                        "[Content_Types].xml",
                        contentTypes(
                                "/xl/workbook.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
                .with("xl/workbook.xml", "<workbook/>")
                .with("xl/printerSettings/printerSettings1.bin", "A4");
    }

    static String contentTypes(String part, String type) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types><Override PartName=\"" + part + "\" ContentType=\""
                + type + "\"/></Types>";
    }

    static String document(String content) {
        return "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r>" + content + "</w:r></w:p></w:body></w:document>";
    }

    static String relationships(String... links) {
        return RELATIONSHIPS.formatted(String.join("", links));
    }

    static String link(String type, String target) {
        return "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/>";
    }

    Packages with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packages with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        return write(folder, bytes());
    }

    static Path write(Path folder, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        try {
            return Files.write(folder.resolve("file-" + crc.getValue()), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
