package org.niangjia.casefile.attachment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.casefile.upload.FileType;

/**
 * What the record takes, to be told before somebody chooses a file.
 *
 * @param extensions as a file field wants them, e.g. {@code .pdf,.docx}
 * @param kinds in words
 */
public record Accepted(String extensions, String kinds, int megabytes) {

    public static Accepted files() {
        return new Accepted(
                Stream.of(FileType.values())
                        .flatMap(type -> type.getExtensions().stream())
                        .map(extension -> "." + extension)
                        .collect(Collectors.joining(",")),
                Stream.of(FileType.values()).map(FileType::getLabel).distinct().collect(Collectors.joining("、")),
                Stream.of(FileType.values())
                        .mapToInt(FileType::getMegabytes)
                        .max()
                        .orElseThrow());
    }

    public long bytes() {
        return megabytes * 1024L * 1024L;
    }
}
