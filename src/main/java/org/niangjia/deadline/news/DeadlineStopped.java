package org.niangjia.deadline.news;

/**
 * A clock runs no more. Told inside the transaction that stopped it.
 *
 * @param reminded whether anybody may have been reminded of it: most are done in good time
 */
public record DeadlineStopped(String caseNumber, long deadlineId, boolean reminded) {}
