package org.niangjia.deadline.holidays;

import java.time.LocalDate;

/**
 * A notice that is handed in.
 *
 * @param replaces the edition of the year that whoever hands it in has compared it with; 0: there was none
 */
public record Delivery(byte[] file, int year, String source, LocalDate publishedOn, int replaces) {}
