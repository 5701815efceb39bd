package org.niangjia.casefile.number;

/**
 * A kind of case: its process, the prefix of its numbers and what officers call it. One line of {@code case-types.csv}.
 */
public record CaseType(String process, String prefix, String name) {}
