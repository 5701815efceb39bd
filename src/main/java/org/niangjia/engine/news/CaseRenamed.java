package org.niangjia.engine.news;

/** What a case is called has been put right with its registration. Told inside the transaction. */
public record CaseRenamed(String caseNumber, String title) {}
