package org.niangjia.document;

import java.util.Optional;
import org.niangjia.casefile.CaseFile;
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

    /** What it tells of one case: asked for one letter or for all of them, and read once. */
    ToldCase of(CaseFile file);
}
