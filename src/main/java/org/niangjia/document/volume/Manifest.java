package org.niangjia.document.volume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * 清单: every file of a volume with its digests, and the chain of the record as it stood.
 *
 * @param edition 全卷 or 移送法院卷
 * @param leftOut what is not in this edition, in sentences
 */
public record Manifest(
        String caseNumber,
        String edition,
        OffsetDateTime madeAt,
        String madeBy,
        List<Part> files,
        Chain record,
        List<String> leftOut) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public record Part(String path, long size, String sha256, String sm3) {}

    /** @param intact whether the chain was recomputed and fits */
    public record Chain(int entries, boolean intact, List<Link> links) {}

    public record Link(int seq, OffsetDateTime at, String kind, String summary, String previousHash, String hash) {}

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same for people without a program. */
    String text() {
        StringBuilder text = new StringBuilder("卷宗清单\n案号：" + caseNumber + "\n卷别：" + edition + "\n立卷："
                + madeAt.toLocalDate() + " " + madeBy + "\n\n一、文件（路径、字节数、SHA-256、SM3）\n");
        files.forEach(file -> text.append(String.format(
                Locale.ROOT,
                "%s%n  %d 字节%n  SHA-256 %s%n  SM3     %s%n",
                file.path(),
                file.size(),
                file.sha256(),
                file.sm3())));
        text.append("\n二、办理记录（共 ")
                .append(record.entries())
                .append(" 条，")
                .append(record.intact() ? "逐条相扣，核验无误" : "核验发现不连贯")
                .append("；每条的摘要包含前一条的摘要，SM3）\n");
        record.links().forEach(link -> text.append(link.seq())
                .append(". ")
                .append(link.summary())
                .append("\n  ")
                .append(link.hash())
                .append('\n'));
        leftOut.forEach(sentence -> text.append('\n').append(sentence));
        return text.append('\n').toString();
    }
}
