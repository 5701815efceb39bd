package org.niangjia.mediation;

import java.time.LocalDate;
import org.niangjia.casefile.number.CaseNumber;

/** The agreement has been handed to the court that referred the dispute. */
public record MediationFiled(CaseNumber number, LocalDate on) {}
