package org.niangjia.mediation;

import java.time.LocalDate;
import org.niangjia.casefile.number.CaseNumber;

/** The union has not taken the dispute up. */
public record MediationRefused(CaseNumber number, CloseReason reason, LocalDate on) {}
