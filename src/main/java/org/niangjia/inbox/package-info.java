/**
 * My work: one indexed row per open task, written in the transaction of the step itself; what is due is reminded of.
 *
 * <p>Every list, count and board reads this table; none asks the engine. Reconciled with the engine at start-up and
 * nightly.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::number",
            "casefile::turn",
            "deadline",
            "deadline::news",
            "engine",
            "engine::gate",
            "engine::news",
            "identity"
        })
@NullMarked
package org.niangjia.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
