/**
 * The shell: security of pages and API, single sign-on with Camunda Tasklist, layout, error pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "deadline",
            "engine",
            "engine::form",
            "identity",
            "identity::access",
            "identity::signin",
            "inbox",
            "privacy"
        })
@NullMarked
package org.niangjia.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
