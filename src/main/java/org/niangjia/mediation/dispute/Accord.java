package org.niangjia.mediation.dispute;

import org.niangjia.casefile.number.CaseNumber;

/** What the parties have agreed; whoever keeps the agreements knows. */
public interface Accord {

    /** Whether its text is fixed, to be signed or signed: from then on it is an agreement between these and nobody else. */
    boolean isFixed(CaseNumber number);
}
