package org.niangjia.mediation;

import java.time.LocalDate;
import org.niangjia.casefile.number.CaseNumber;

/** The parties have not agreed. */
public record MediationFailed(CaseNumber number, CloseReason reason, LocalDate on) {}
