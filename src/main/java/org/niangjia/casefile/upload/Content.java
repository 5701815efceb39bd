package org.niangjia.casefile.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a file is by its first bytes, whatever its name says. */
@RequiredArgsConstructor
enum Content {
    PDF("PDF 文件", at(0, "%PDF-")),
    JPEG("JPEG 图片", hex(0, "FFD8FF")),
    PNG("PNG 图片", hex(0, "89504E470D0A1A0A")),
    GIF("GIF 图片", at(0, "GIF8")),
    WEBP("WebP 图片", at(8, "WEBP")),
    BMP("BMP 图片", at(0, "BM")),
    TIFF("TIFF 图片", hex(0, "49492A00"), hex(0, "4D4D002A")),
    HEIC("HEIC 照片", at(4, "ftyphei"), at(4, "ftyphev"), at(4, "ftypmif1"), at(4, "ftypmsf1"), at(4, "ftypavif")),
    ZIP("压缩包", at(0, "PK\3\4"), at(0, "PK\5\6")),
    OLD_OFFICE("旧版或加密的 Office 文档", hex(0, "D0CF11E0A1B11AE1")),
    ARCHIVE(
            "压缩包",
            at(0, "Rar!"),
            hex(0, "377ABCAF271C"),
            hex(0, "1F8B"),
            at(257, "ustar"),
            at(0, "BZh"),
            hex(0, "FD377A585A")),
    PROGRAM(
            "程序",
            at(0, "MZ"),
            hex(0, "7F454C46"),
            hex(0, "CAFEBABE"),
            hex(0, "FEEDFA"),
            hex(0, "CFFAEDFE"),
            hex(0, "4C000000")),
    SCRIPT("程序脚本", at(0, "#!")),
    RTF("RTF 文档", at(0, "{\\rtf")),
    MP4("音频或视频", at(4, "ftyp")),
    AMR("录音", at(0, "#!AMR")),
    WAV("录音", at(8, "WAVE")),
    MP3("录音", at(0, "ID3"), hex(0, "FFFB"), hex(0, "FFF3"), hex(0, "FFF2"), hex(0, "FFFA")),
    MARKUP("网页或 SVG"),
    TEXT("文本"),
    UNKNOWN("无法识别的内容");

    /** As much of a file as is needed to tell. */
    static final int HEAD = 1024;

    private static final List<String> MARKUP_BEGINNINGS =
            List.of("<!", "<?", "<html", "<svg", "<script", "<head", "<body");

    @Getter
    private final String label;

    private final List<Signature> signatures;

    /** These begin with readable characters, so a file of nothing else may still be one of them. */
    private static final Set<Content> READABLE = EnumSet.of(PDF, RTF, SCRIPT);

    Content(String label, Signature... signatures) {
        this(label, List.of(signatures));
    }

    private record Signature(int offset, byte[] bytes) {

        boolean fits(byte[] head) {
            if (head.length < offset + bytes.length) {
                return false;
            }
            return Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
        }
    }

    static Content of(byte[] head) {
        boolean readable = isReadable(head);
        return Stream.of(values())
                .filter(it -> !readable || READABLE.contains(it))
                .filter(it -> it.signatures.stream().anyMatch(signature -> signature.fits(head)))
                .findFirst()
                .orElseGet(() -> readable ? ofText(head) : UNKNOWN);
    }

    /** Something that carries a whole file of its own, or runs. */
    boolean isContainerOrProgram() {
        return this == ZIP || this == OLD_OFFICE || this == ARCHIVE || this == PROGRAM || this == RTF || this == SCRIPT;
    }

    private static boolean isReadable(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static Content ofText(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return MARKUP_BEGINNINGS.stream().anyMatch(start::startsWith) ? MARKUP : TEXT;
    }

    private static Signature at(int offset, String ascii) {
        return new Signature(offset, ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Signature hex(int offset, String hex) {
        return new Signature(offset, HexFormat.of().parseHex(hex));
    }
}
