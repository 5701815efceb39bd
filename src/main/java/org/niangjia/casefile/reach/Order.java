package org.niangjia.casefile.reach;

import org.springframework.modulith.NamedInterface;

/**
 * Another order than the newest first.
 *
 * @param rows a table of another module with its alias
 * @param join of its rows with {@code c}, each condition beginning with {@code and}: at most one row a case
 * @param by a column of the table, smallest first
 */
@NamedInterface("order")
public record Order(String rows, String join, String by) {}
