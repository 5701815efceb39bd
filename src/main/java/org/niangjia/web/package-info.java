/**
 * The shell: security of pages and API, single sign-on with Camunda Tasklist, layout, error pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile::attachment",
            "casefile::number",
            "casefile::proof",
            "court::outbox",
            "deadline::calendar",
            "deadline::holidays",
            "document",
            "engine",
            "engine::form",
            "engine::news",
            "identity",
            "identity::access",
            "identity::secondfactor",
            "identity::signin",
            "inbox",
            "privacy"
        })
@NullMarked
package org.niangjia.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
