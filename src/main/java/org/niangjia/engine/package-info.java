/**
 * The only door to Camunda: the gate on every user task and start form, the form contract, typed variables, task handlers,
 * task events, the identity bridge and the guards around the unpatched holes of Camunda 7.24.
 *
 * <p>Writes what passed the gate into the case file and keeps none of it itself. Nobody else imports
 * {@code org.camunda}, except the {@code process} packages of the case types.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::entry",
            "casefile::number",
            "identity",
            "identity::access",
            "identity::account",
            "identity::signin",
            "privacy"
        })
@NullMarked
package org.niangjia.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
