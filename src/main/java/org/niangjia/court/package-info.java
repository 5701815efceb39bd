/**
 * The court platform: its signed messages, each with exactly one effect, in whatever order they come.
 *
 * <p>Regulation: Rules of the People's Courts on Online Mediation art. 4, 15, 25; domain rules §2.5, §3.8. A message opens a
 * case or tells what has happened in one; both pass the gate as an officer's form does.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::entry",
            "casefile::number",
            "engine",
            "engine::form",
            "engine::gate",
            "identity",
            "identity::access",
            "identity::signin",
            "mediation",
            "privacy",
            "privacy::seal"
        })
@NullMarked
package org.niangjia.court;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
