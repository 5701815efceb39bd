package org.niangjia.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.content.Audience;

/**
 * A kind of letter that a case type knows: a line of {@code forms/<case type>/letters.csv}.
 *
 * @param template where it lies, e.g. {@code forms/mediation/mediation-acceptance-notice.docx}
 * @param series the last word of its numbers, e.g. 调 in 江工调〔2026〕12号; none: it is not numbered
 * @param steps the elements of the diagram from which on it can be made; none: from the first
 */
public record LetterKind(
        String process,
        String code,
        String name,
        String template,
        @Nullable String series,
        Set<Audience> audiences,
        Set<String> steps) {

    private static final String COVER = "卷宗";

    /** Whether the court may have it: what is for others too must not tell what was said without prejudice. */
    public boolean isForCourt() {
        return audiences.contains(Audience.COURT);
    }

    /** 卷宗封面: made with each volume, and never by itself. */
    public boolean isCover() {
        return steps.contains(COVER);
    }

    LetterKind readBy(Set<Audience> others) {
        return new LetterKind(process, code, name, template, series, others, steps);
    }

    boolean isDue(Set<String> reached) {
        return steps.isEmpty() || steps.stream().anyMatch(reached::contains);
    }
}
