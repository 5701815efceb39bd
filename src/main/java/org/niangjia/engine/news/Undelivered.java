package org.niangjia.engine.news;

import java.time.Instant;
import java.util.List;

/** Messages from one case to another procedure that could not be delivered: an alarm for those who look after the house. */
public interface Undelivered {

    int count();

    /** The one that has waited longest first. */
    List<Letter> all();

    /**
     * One of them.
     *
     * @param name as the receiving diagram calls it
     * @param fault the kind of it, and no word more
     */
    record Letter(String name, String caseNumber, Instant sentAt, int failures, Instant failedAt, String fault) {}
}
