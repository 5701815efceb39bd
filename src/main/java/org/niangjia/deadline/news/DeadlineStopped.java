package org.niangjia.deadline.news;

/** A clock runs no more. Told inside the transaction that stopped it. */
public record DeadlineStopped(String caseNumber, long deadlineId) {}
