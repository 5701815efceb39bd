package org.niangjia.engine.news;

/**
 * A case has run to its end. Told inside the transaction.
 *
 * @param outcome the id of the end event that the case reached
 */
public record CaseEnded(String caseNumber, String outcome) {}
