package org.niangjia.casefile.number;

/**
 * A kind of case: its process, the prefix of its numbers (one line of {@code case-types.csv}) and what its diagram calls it.
 */
public record CaseType(String process, String prefix, String name) {}
