package org.niangjia.casefile.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/** Something that goes into the record: which step, in one sentence, with what was answered. */
public record Happening(
        EntryKind kind, @Nullable String step, @Nullable String stepName, String summary, List<Answer> answers) {

    public static Happening of(EntryKind kind, String summary) {
        return new Happening(kind, null, null, summary, List.of());
    }

    /** With the reason that was given, kept sealed: it may speak of people. */
    public static Happening because(EntryKind kind, String summary, String reason) {
        var answers = reason.isBlank()
                ? List.<Answer>of()
                : List.of(new Answer("reason", "理由", reason.strip(), Personal.TEXT));
        return new Happening(kind, null, null, summary, answers);
    }
}
