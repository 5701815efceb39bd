package org.niangjia.mediation;

import java.time.LocalDate;
import org.niangjia.casefile.number.CaseNumber;

/** The union has taken the dispute up. */
public record MediationAccepted(CaseNumber number, LocalDate on) {}
