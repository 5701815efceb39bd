package org.niangjia.casefile.upload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF without scripts, embedded files, actions or a password.
 *
 * <p>Telling names are looked for everywhere, in the bytes of the file and in whatever in it can be inflated, not only
 * where its tables say that objects are: a reader may be led to other places than a checker. Nothing is kept in memory.
 */
final class PdfDocument {

    private static final Map<String, String> FORBIDDEN = Map.of(
            "JavaScript", "PDF 内含脚本",
            "Launch", "PDF 会启动其他程序",
            "EmbeddedFile", "PDF 内含附件",
            "EmbeddedFiles", "PDF 内含附件",
            "GoToE", "PDF 内含附件",
            "RichMedia", "PDF 内含多媒体",
            "XFA", "PDF 是动态表单",
            "SubmitForm", "PDF 表单会向外发送数据",
            "ImportData", "PDF 表单会读取外部数据");

    private static final List<String> UNUSUAL_FILTERS =
            List.of("LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "Crypt");

    static final Set<String> MATTERING = Stream.of(
                    FORBIDDEN.keySet().stream(), UNUSUAL_FILTERS.stream(), Stream.of("Encrypt", "ObjStm", "Predictor"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /** Shorter names turn up by chance in the pixels of a large image. */
    private static final int TELLING_IN_STREAMS = 6;

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_STREAMS = 200_000;
    private static final int NEAR = 1_024;
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;
    private static final String REPRINT = "，请用“打印为 PDF”重新生成后再上传";

    private final byte[] file;
    private final AsciiSearch search;
    private final PdfNames surface = new PdfNames();
    private final PdfNames inside = new PdfNames();
    private long packed;
    private long unpacked;

    PdfDocument(byte[] file) {
        this.file = file;
        this.search = new AsciiSearch(file);
    }

    void verify() {
        if (search.find("startxref", Math.max(0, file.length - 4 * NEAR)) < 0) {
            throw new Unacceptable("PDF 不完整，可能没有传完，请重新上传");
        }
        surface.read(file, 0, file.length);
        surface.end();
        if (surface.has("Encrypt")) {
            throw new Unacceptable("PDF 设有密码或权限限制" + REPRINT);
        }
        readStreams();
        FORBIDDEN.forEach(this::refuse);
        refuseHidingPlaces();
        if (surface.pages() + inside.pages() > MOST_PAGES) {
            throw new Unacceptable("PDF 超过" + MOST_PAGES + "页，请拆分后再上传");
        }
    }

    private void refuse(String name, String what) {
        if (surface.has(name) || inside.has(name) && name.length() >= TELLING_IN_STREAMS) {
            throw new Unacceptable(what + REPRINT);
        }
    }

    /** Objects may be stored in streams; then all streams must be packed in the one way that was looked into. */
    private void refuseHidingPlaces() {
        boolean unusual = surface.isPackedTwice()
                || UNUSUAL_FILTERS.stream().anyMatch(filter -> surface.has(filter) || inside.has(filter));
        if (surface.has("ObjStm") && unusual) {
            throw new Unacceptable("PDF 的压缩方式不常见，无法检查" + REPRINT);
        }
    }

    private void readStreams() {
        int streams = 0;
        for (int at = search.find("stream", 0); at >= 0; at = search.find("stream", at + 6)) {
            if (!search.startsWith("end", at - 3)) {
                readStream(at);
                streams++;
            }
            if (streams > MOST_STREAMS || packed > 4L * file.length || unpacked > LARGEST_UNPACKED) {
                throw Limits.bomb();
            }
        }
    }

    private void readStream(int at) {
        int body = at + 6;
        body += search.startsWith("\r", body) ? 1 : 0;
        body += search.startsWith("\n", body) ? 1 : 0;
        if (body < file.length && inflate(body) && filtersObjects(at)) {
            throw new Unacceptable("PDF 的压缩方式不常见，无法检查" + REPRINT);
        }
    }

    /** @return whether it was compressed data; an image or other bytes are none */
    private boolean inflate(int body) {
        Inflater inflater = new Inflater();
        byte[] piece = new byte[16 * 1024];
        inflater.setInput(file, body, file.length - body);
        try {
            int read = inflater.inflate(piece);
            while (read > 0 && inflater.getBytesWritten() < LARGEST_STREAM) {
                inside.read(piece, 0, read);
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException damagedOrNone) {
            // what could be read was read
        }
        inside.end();
        packed += inflater.getBytesRead();
        unpacked += inflater.getBytesWritten();
        boolean any = inflater.getBytesWritten() > 0;
        inflater.end();
        return any;
    }

    /** A predictor turns the text of objects into differences of bytes; only tables and images are stored so. */
    private boolean filtersObjects(int at) {
        int start = at;
        while (start > 0 && at - start < NEAR && !search.startsWith("obj", start)) {
            start--;
        }
        PdfNames dictionary = new PdfNames();
        dictionary.read(file, start, at - start);
        dictionary.end();
        return dictionary.has("ObjStm") && dictionary.has("Predictor");
    }
}
