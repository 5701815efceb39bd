package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T42")
class PdfDocumentTests {

    private static final String COMPRESSED = "objects in streams";
    private static final String PLAIN = "objects in the open";

    private interface Content {
        void addTo(PDDocument document) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPRESSED, PLAIN})
    void aPlainPdfComesIn(String way) throws IOException {
        byte[] pdf = pdf(way, document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(10, 10, 100, 100);
                content.fill();
            }
        });

        assertThatCode(() -> new PdfDocument(pdf).verify()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPRESSED, PLAIN})
    void scriptsAreRefused(String way) throws IOException {
        assertRefused(
                pdf(way, document -> document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('x')"))),
                "PDF 内含脚本，请用“打印为 PDF”重新生成后再上传");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPRESSED, PLAIN})
    void actionsThatStartProgramsAreRefused(String way) throws IOException {
        assertRefused(
                pdf(way, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "PDF 会启动其他程序");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPRESSED, PLAIN})
    void embeddedFilesAreRefused(String way) throws IOException {
        assertRefused(pdf(way, PdfDocumentTests::embedFile), "PDF 内含附件");
    }

    @Test
    void passwordsAreRefusedEvenEmptyOnes() throws IOException {
        assertRefused(
                pdf(
                        PLAIN,
                        document ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                "PDF 设有密码或权限限制");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPRESSED, PLAIN})
    void tenThousandPagesAreRefused(String way) throws IOException {
        assertRefused(
                pdf(way, document -> {
                    for (int i = 0; i < 10_000; i++) {
                        document.addPage(new PDPage());
                    }
                }),
                "PDF 超过2000页，请拆分后再上传");
    }

    @Test
    void escapedNamesAreUnderstood() {
        assertRefused(bare("<< /S /J#61va#53cript /#4AS (x) >>"), "PDF 内含脚本");
    }

    @Test
    void objectsPackedInAWayThatHidesThemAreRefused() throws IOException {
        String objects = "1 0 << /S /JavaScript /JS (x) >>";
        assertRefused(
                bare(stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflated(bytes(objects)))), "PDF 内含脚本");
        assertRefused(
                bare(stream(
                        "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
                        deflated(deflated(bytes(objects))))),
                "PDF 的压缩方式不常见");
        assertRefused(
                bare(stream("/Type /Obj#53tm /N 1 /First 4 /Filter /ASCII85Decode", bytes("87cURD]i,\"Ebo80~>"))),
                "PDF 的压缩方式不常见");
        assertRefused(
                bare(stream(
                        "/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
                        deflated(bytes(objects.replace("Java", "Kbwb"))))),
                "PDF 的压缩方式不常见");
    }

    @Test
    void aPdfThatDidNotArriveWholeIsRefused() throws IOException {
        byte[] whole = pdf(PLAIN, document -> document.addPage(new PDPage()));

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "PDF 不完整，可能没有传完，请重新上传");
    }

    @Test
    void bombsAndEndlessStreamsCostLittle() throws IOException {
        byte[] nothing = deflated(new byte[60 * 1024 * 1024]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 12; i++) {
            many.write(stream("/Filter /FlateDecode", nothing));
        }
        assertRefused(bare(many.toByteArray()), "压缩炸弹");
        assertRefused(bare("stream\n".repeat(400_000)), "压缩炸弹");
    }

    @Test
    void noDamagedPdfBreaksTheInspection() throws IOException {
        byte[] pdf = pdf(COMPRESSED, document -> document.addPage(new PDPage()));
        Random random = new Random(20261121);
        for (int round = 0; round < 1_000; round++) {
            byte[] damaged = pdf.clone();
            for (int hits = random.nextInt(20); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                new PdfDocument(damaged).verify();
            } catch (Unacceptable expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private static void assertRefused(byte[] pdf, String sentence) {
        assertThatThrownBy(() -> new PdfDocument(pdf).verify())
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] pdf(String way, Content content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            content.addTo(document);
            document.save(
                    pdf,
                    way.equals(PLAIN) ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
        }
        return pdf.toByteArray();
    }

    private static void embedFile(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("virus.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("virus.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] bare(String objects) {
        return bare(bytes(objects));
    }

    private static byte[] bare(byte[] objects) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n1 0 obj\n"));
        pdf.writeBytes(objects);
        pdf.writeBytes(bytes("\nendobj\nstartxref\n0\n%%EOF"));
        return pdf.toByteArray();
    }

    private static byte[] stream(String dictionary, byte[] body) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(bytes("<< " + dictionary + " >>\nstream\r\n"));
        stream.writeBytes(body);
        stream.writeBytes(bytes("\nendstream\n"));
        return stream.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(content);
        }
        return deflated.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
