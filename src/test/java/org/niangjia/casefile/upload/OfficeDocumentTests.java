package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.casefile.upload.Packages.contentTypes;
import static org.niangjia.casefile.upload.Packages.document;
import static org.niangjia.casefile.upload.Packages.docx;
import static org.niangjia.casefile.upload.Packages.link;
import static org.niangjia.casefile.upload.Packages.relationships;
import static org.niangjia.casefile.upload.Packages.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("T35")
class OfficeDocumentTests {

    @TempDir
    private Path folder;

    @Test
    void plainDocumentsComeIn() throws IOException {
        assertThat(inspect(FileType.DOCX, docx())).exists();
        assertThat(inspect(FileType.XLSX, xlsx())).exists();
    }

    @ParameterizedTest
    @MethodSource("activeDocuments")
    void documentsThatRunEmbedOrFetchAreRefused(String sentence, Packages document) {
        assertThatThrownBy(() -> inspect(FileType.DOCX, document))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);
    }

    static Stream<Arguments> activeDocuments() {
        return Stream.of(
                Arguments.of("宏", docx().with("word/vbaProject.bin", "x")),
                Arguments.of("宏", docx().with("WORD/VBAPROJECT.BIN", "x")),
                Arguments.of(
                        "宏",
                        docx().with(
                                        "[Content_Types].xml",
                                        contentTypes("/x", "application/vnd.ms-word.document.macroEnabled.main+xml"))),
                Arguments.of(
                        "宏",
                        docx().with(
                                        "word/_rels/document.xml.rels",
                                        relationships(
                                                "<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"harmless.bin\"/>"))),
                Arguments.of("内嵌", docx().with("word/embeddings/oleObject1.bin", "x")),
                Arguments.of("内嵌", docx().with("word/activeX/activeX1.xml", "<x/>")),
                Arguments.of(
                        "内嵌",
                        docx().with(
                                        "word/_rels/document.xml.rels",
                                        relationships(link("oleObject", "http://example.org/a.html!")))),
                Arguments.of(
                        "内嵌",
                        docx().with(
                                        "word/media/image1.png",
                                        new Packages().with("a", "b").bytes())),
                Arguments.of(
                        "外部模板",
                        docx().with(
                                        "word/_rels/settings.xml.rels",
                                        relationships(link("attachedTemplate", "http://example.org/t.dotm")))),
                Arguments.of(
                        "链接了外部",
                        docx().with(
                                        "word/_rels/document.xml.rels",
                                        relationships(link("image", "https://example.org/pixel.png")))),
                Arguments.of(
                        "链接了外部",
                        docx().with(
                                        "word/_rels/document.xml.rels",
                                        relationships(link("hyperlink", "file:///C:/Windows/calc.exe")))),
                Arguments.of(
                        "链接了外部",
                        docx().with("word/_rels/document.xml.rels", relationships(link("hyperlink", "ms-msdt:/id")))),
                Arguments.of(
                        "链接了外部",
                        docx().with(
                                        "word/_rels/document.xml.rels",
                                        relationships(link("frame", "\\\\10.0.0.1\\share")))),
                Arguments.of(
                        "域",
                        docx().with("word/document.xml", document("<w:instrText>DDEAUTO c:\\cmd.exe</w:instrText>"))),
                Arguments.of(
                        "域",
                        docx().with(
                                        "word/header1.xml",
                                        document(
                                                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>DD</w:instrText><w:b/><w:instrText>EAUTO calc</w:instrText>"))),
                Arguments.of(
                        "域",
                        docx().with(
                                        "word/document.xml",
                                        "<w:d xmlns:w=\"urn:w\"><w:fldSimple w:instr=\" dde excel \"/></w:d>")),
                Arguments.of("域", docx().with("word/document.xml", document("<w:instrText>D&#68;E cmd</w:instrText>"))),
                Arguments.of(
                        "文档类型声明",
                        docx().with(
                                        "word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>")),
                Arguments.of("压缩炸弹", docx().with("word/document.xml", "<d a=\"" + noise(1_200_000) + "\"/>")),
                Arguments.of("损坏", docx().with("word/document.xml", "<d>")));
    }

    @ParameterizedTest
    @CsvSource({"xl/externalLinks/externalLink1.xml, 链接了外部", "xl/connections.xml, 链接了外部", "xl/macrosheets/sheet1.xml, 宏"
    })
    void workbooksThatFetchOrRunAreRefused(String part, String sentence) {
        assertThatThrownBy(() -> inspect(FileType.XLSX, xlsx().with(part, "<x/>")))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aTypeThatTheNameDoesNotPromiseIsRefused() {
        assertThatThrownBy(() -> inspect(FileType.DOCX, xlsx())).hasMessageContaining("文件名表示Word 文档");
        assertThatThrownBy(() -> inspect(FileType.XLSX, new Packages().with("a.txt", "x")))
                .hasMessageContaining("文件名表示Excel 表格");
        assertThatThrownBy(() -> inspect(FileType.OFD, docx())).hasMessageContaining("文件名表示 OFD");
    }

    @Test
    void anAttributeOfAReferenceIsReadWhateverItsCase() {
        String sneaky = link("image", "https://example.org/x.png")
                .replace("TargetMode=\"External\"", "TargetMode=\"external\"");

        assertThatThrownBy(() ->
                        inspect(FileType.DOCX, docx().with("word/_rels/document.xml.rels", relationships(sneaky))))
                .hasMessageContaining("链接了外部");
    }

    private Path inspect(FileType type, Packages document) throws IOException {
        return Inspection.inspect(type, document.in(folder), folder.resolve("rewritten"));
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        new Random(20261121).ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }
}
