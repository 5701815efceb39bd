package org.niangjia.mediation;

import java.time.LocalDate;
import org.niangjia.casefile.number.CaseNumber;

/** The parties have agreed. */
public record MediationSettled(CaseNumber number, CloseReason reason, LocalDate on) {}
