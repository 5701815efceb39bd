package org.niangjia.deadline.holidays;

/** What is wrong with one line of a file, as a Chinese sentence. Line 0: the file as a whole. */
public record RowError(int line, String message) {}
