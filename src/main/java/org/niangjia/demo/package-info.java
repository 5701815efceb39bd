/**
 * The demonstration: invented members, unions, mediators, petitions and mediations, and a clock that can be moved. Exists in the profile
 * {@code demo} alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::number",
            "court",
            "deadline::sweep",
            "engine",
            "engine::gate",
            "engine::time",
            "identity",
            "identity::access",
            "identity::account",
            "identity::signin",
            "inbox",
            "mediation::settlement",
            "mediation::talks",
            "privacy",
            "roster::people"
        })
@NullMarked
package org.niangjia.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
