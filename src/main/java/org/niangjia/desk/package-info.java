/**
 * The desk: the pages and the JSON API on which officers open a case, read it, and complete its tasks.
 *
 * <p>Stands above record, clocks and open tasks because a case page shows all three. Decides nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::attachment",
            "casefile::entry",
            "casefile::number",
            "casefile::proof",
            "deadline",
            "deadline::docket",
            "deadline::news",
            "document",
            "document::content",
            "document::masking",
            "document::preview",
            "document::volume",
            "engine",
            "engine::form",
            "engine::gate",
            "engine::registration",
            "identity",
            "identity::access",
            "identity::signin",
            "inbox",
            "privacy"
        })
@NullMarked
package org.niangjia.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
