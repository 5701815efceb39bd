/**
 * The roster of mediators and what they are asked to do: who may mediate which dispute and why not, whom to suggest, who
 * sits in which case, how they fared, and what they are paid for it.
 *
 * <p>Regulation: domain rules §3.10, DMN-M2; 特邀调解规定 art. 6–16, 28, 29; 人民法院在线调解规则 art. 5, 10–12, 29. Below the
 * case types: it is told what it must know of a dispute and never looks into one.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::number",
            "casefile::party",
            "engine",
            "engine::form",
            "identity",
            "identity::access",
            "privacy",
            "privacy::seal"
        })
@NullMarked
package org.niangjia.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
