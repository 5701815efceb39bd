package org.niangjia.mediation.dispute;

import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;

/** Somebody was added to a dispute as a party, an agent or a representative, or turned out to be somebody else. */
public record PartiesChanged(CaseNumber number, Acting by) {}
