/**
 * The domain's time: the working calendar, deadline rules, clocks that start, pause, resume, extend and stop, lights, and
 * the sweep that reminds.
 *
 * <p>Regulation: Civil Procedure Law art. 85, Civil Code art. 201–204, the State Council's yearly notice on holidays;
 * domain rules §8. Follows the engine's task events and tells open tasks their due date.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::entry",
            "casefile::order",
            "casefile::number",
            "casefile::turn",
            "engine",
            "engine::form",
            "engine::news",
            "engine::registration",
            "identity",
            "identity::access",
            "identity::signin"
        })
@NullMarked
package org.niangjia.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
