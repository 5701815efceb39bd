/**
 * Court-union mediation of labour disputes: who disputes what, what was talked, what was agreed and how it is kept.
 *
 * <p>Regulation: domain rules §3 (Labour Dispute Mediation and Arbitration Law; People's Mediation Law; the Supreme Court's
 * rules on invited mediation). The diagram decides what comes next; this module answers what it asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "casefile",
            "casefile::attachment",
            "casefile::entry",
            "casefile::number",
            "casefile::party",
            "casefile::safe",
            "deadline",
            "deadline::calendar",
            "deadline::docket",
            "deadline::holidays",
            "deadline::news",
            "document",
            "document::content",
            "document::wording",
            "engine",
            "engine::form",
            "engine::gate",
            "identity",
            "identity::access",
            "privacy",
            "privacy::seal",
            "roster",
            "roster::people",
            "roster::performance",
            "roster::rules"
        })
@NullMarked
package org.niangjia.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
