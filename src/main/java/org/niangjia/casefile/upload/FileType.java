package org.niangjia.casefile.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The types of files that the record takes, each with its limit. What is not in this table is refused. */
@Getter
@RequiredArgsConstructor
public enum FileType {
    // type: label, media type, largest size in MB, content, extensions
    PDF("PDF 文件", "application/pdf", 20, Content.PDF, "pdf"),
    OFD("OFD 版式文件", "application/ofd", 20, Content.ZIP, "ofd"),
    DOCX("Word 文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 20, Content.ZIP, "docx"),
    XLSX("Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20, Content.ZIP, "xlsx"),
    PPTX("演示文稿", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 20, Content.ZIP, "pptx"),
    JPEG("照片", "image/jpeg", 20, Content.JPEG, "jpg", "jpeg"),
    PNG("图片", "image/png", 20, Content.PNG, "png"),
    TXT("文本", "text/plain", 2, Content.TEXT, "txt"),
    MP3("录音", "audio/mpeg", 20, Content.MP3, "mp3"),
    M4A("录音", "audio/mp4", 20, Content.MP4, "m4a"),
    AMR("录音", "audio/amr", 20, Content.AMR, "amr"),
    WAV("录音", "audio/wav", 20, Content.WAV, "wav"),
    MP4("录像", "video/mp4", 20, Content.MP4, "mp4");

    private final String label;
    private final String mediaType;
    private final int megabytes;
    private final Content content;
    private final List<String> extensions;

    FileType(String label, String mediaType, int megabytes, Content content, String... extensions) {
        this(label, mediaType, megabytes, content, Arrays.asList(extensions));
    }

    static Optional<FileType> ofExtension(String extension) {
        return Stream.of(values())
                .filter(it -> it.extensions.contains(extension))
                .findFirst();
    }

    public long largestSize() {
        return megabytes * 1024L * 1024L;
    }

    /** For people: every extension that is taken. */
    public static String all() {
        return Stream.of(values()).flatMap(it -> it.extensions.stream()).collect(Collectors.joining("、"));
    }
}
