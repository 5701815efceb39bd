package org.niangjia.document;

import java.util.List;
import java.util.Optional;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.content.Particulars;
import org.niangjia.identity.Acting;

/** What a case type tells its letters; one for each case type that has any. */
public interface LetterSource {

    String process();

    /** The code of the union in whose name they are; none: the county's or city's to which the case belongs. */
    default Optional<String> issuer(CaseFile file) {
        return Optional.empty();
    }

    /** Whether those who may make letters of such cases may make this one's: where only who handles a case does. */
    default boolean isHandledBy(CaseFile file, Acting by) {
        return true;
    }

    /** Whether a case like this has such a letter at all. */
    default boolean concerns(CaseFile file, LetterKind kind) {
        return true;
    }

    /** For what a letter is made of which a case has several: each session, each party. None: it is made once. */
    default List<Occasion> occasions(CaseFile file, LetterKind kind) {
        return List.of();
    }

    /** Why it cannot be made yet, in a sentence. */
    default Optional<String> obstacle(CaseFile file, LetterKind kind, Occasion occasion) {
        return Optional.empty();
    }

    /** Whole: who may not read what of it is marked in it, and left out by the house. */
    Particulars particulars(CaseFile file, LetterKind kind, Occasion occasion);

    /** @param label for people who see the case: no name of a party */
    record Occasion(String key, String label) {

        public static final Occasion ONLY = new Occasion("", "");

        public boolean isOnly() {
            return key.isEmpty();
        }
    }
}
