package org.niangjia.engine.news;

/** A task is over: completed by a person, or taken back by the diagram. Told inside the transaction. */
public record TaskEnded(String taskId, String caseNumber, String element, boolean completed) {}
