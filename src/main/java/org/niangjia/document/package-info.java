/**
 * Letters: {@code .docx} templates that officers edit, filled from a case, numbered without gaps, kept with the case.
 *
 * <p>Regulation: domain rules §2.3 (numbers), §3.11 (which letters), §9.3 (masking), §9.6 and GB/T 9704-2012 (layout). Knows
 * case files, and of a case type only what its {@code LetterSource} tells.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::attachment",
            "casefile::entry",
            "casefile::number",
            "identity",
            "privacy"
        })
@NullMarked
package org.niangjia.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
