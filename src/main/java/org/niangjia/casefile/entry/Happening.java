package org.niangjia.casefile.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that goes into the record: which step, in one sentence, with what was answered. */
public record Happening(
        EntryKind kind, @Nullable String step, @Nullable String stepName, String summary, List<Answer> answers) {

    public static Happening of(EntryKind kind, String summary) {
        return new Happening(kind, null, null, summary, List.of());
    }
}
