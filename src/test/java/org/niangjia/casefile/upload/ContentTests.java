package org.niangjia.casefile.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("T34")
class ContentTests {

    private static final String PROGRAM = "4D5A90000300000004000000FFFF0000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "工资条.pdf, 4D5A90000300000004000000FFFF0000, 文件名表示PDF 文件，内容却是程序，不予接收",
        "合影.jpg, 3C21444F43545950452068746D6C3E, 文件名表示照片，内容却是网页或 SVG，不予接收",
        "图.png, EFBBBF3C73766720786D6C6E733D22223E, 文件名表示图片，内容却是网页或 SVG，不予接收",
        "申请书.docx, 255044462D312E37, 文件名表示Word 文档，内容却是PDF 文件，不予接收",
        "申请书.docx, D0CF11E0A1B11AE1, 文档设有打开密码或是旧版格式，请去掉密码，在 Office 或 WPS 中另存为 docx、xlsx 或 PDF 后再上传",
        "申请书.pdf, 504B0304, 文件名表示PDF 文件，内容却是压缩包，不予接收",
        "说明.txt, 7F454C460201, 文件名表示文本，内容却是程序，不予接收",
        "说明.txt, 23212F62696E2F7368, 文件名表示文本，内容却是程序脚本，不予接收",
        "照片.jpg, 0000001866747970686569630000, 这是苹果手机的 HEIC 照片",
        "录音.mp3, 00010203, 文件名表示录音，内容却是无法识别的内容，不予接收",
    })
    void contentThatDoesNotFitItsNameIsRefused(String name, String hex, String sentence) {
        assertRefused(name, HexFormat.of().parseHex(hex), sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "工资条.exe, 不接收这种文件（.exe）；可上传：pdf、ofd、docx、xlsx、pptx、jpg",
        "工资条, 文件名没有扩展名",
        "工资条.doc, 另存为 docx",
        "工资条.xlsm, 不带宏",
        "证据.zip, 请解压后逐个上传",
        "合影.heic, 兼容性最佳",
        "合影.gif, JPG 或 PNG",
        "'工资条.pdf\u202Eexe', 不接收这种文件（.pdfexe）",
    })
    void typesThatAreNotInTheTableAreRefusedWithAdvice(String name, String sentence) {
        assertRefused(name, HexFormat.of().parseHex(PROGRAM), sentence);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void textsComeInHoweverChineseWindowsWroteThem(String charset) throws IOException {
        byte[] text = "BM 开头的说明：MZ 也不是程序\r\n".getBytes(charset);

        try (Incoming incoming = receive("说明.TXT", text)) {
            assertThat(incoming.type()).isEqualTo(FileType.TXT);
        }
    }

    @Test
    void bytesThatAreNoTextAreNotTakenAsOne() {
        byte[] late = ("说明".repeat(1_000) + "\0").getBytes(StandardCharsets.UTF_8);

        assertRefused("说明.txt", late, "文本无法识别");
        assertRefused("说明.txt", HexFormat.of().parseHex("FFFEFDFC"), "文本无法识别");
    }

    private void assertRefused(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(sentence);
        assertThat(folder).isEmptyDirectory();
    }

    private Incoming receive(String name, byte[] content) throws IOException {
        return new Intake(folder, VirusScanner.none()).receive(name, new ByteArrayInputStream(content));
    }
}
