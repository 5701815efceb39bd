package org.niangjia.mediation;

import org.niangjia.casefile.number.CaseNumber;

/** The parties will meet no more: what is left is to write it down and to say where to go next. */
public record MediationEnding(CaseNumber number, CloseReason reason) {}
