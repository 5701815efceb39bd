/**
 * Registers and statistics: figures worked out from the cases, for those who answer for them.
 *
 * <p>Regulation: domain rules §7. Stands above the case types and knows what each of them counts; types in nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::number",
            "deadline::calendar",
            "document::content",
            "document::template",
            "document::wording",
            "engine",
            "engine::form",
            "identity",
            "identity::access",
            "mediation",
            "mediation::figures"
        })
@NullMarked
package org.niangjia.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
