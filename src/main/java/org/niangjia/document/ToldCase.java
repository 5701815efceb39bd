package org.niangjia.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.document.content.Particulars;

/** One case, as its letters ask about it. */
public interface ToldCase {

    /** Whether a case like this has such a letter at all. */
    default boolean concerns(LetterKind kind) {
        return true;
    }

    /** For what a letter is made of which a case has several: each session, each party. None: it is made once. */
    default List<Occasion> occasions(LetterKind kind) {
        return List.of();
    }

    /** Why it cannot be made yet, in a sentence. */
    default Optional<String> obstacle(LetterKind kind, Occasion occasion) {
        return Optional.empty();
    }

    /** Why it cannot be issued yet, although a draft can be looked at. */
    default Optional<String> unfinished(LetterKind kind, Occasion occasion) {
        return Optional.empty();
    }

    /** What was never issued although the case has come to it, in sentences: a volume does not hold it. @param issued by code */
    default List<String> neverIssued(Set<String> issued) {
        return List.of();
    }

    /** Whole: who may not read what of it is marked in it, and left out by the house. */
    Particulars particulars(LetterKind kind, Occasion occasion);

    /** @param label for people who see the case: no name of a party */
    record Occasion(String key, String label) {

        public static final Occasion ONLY = new Occasion("", "");

        public boolean isOnly() {
            return key.isEmpty();
        }
    }
}
