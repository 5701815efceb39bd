package org.niangjia.engine.news;

/** Messages from one case to another procedure that could not be delivered: an alarm for those who look after the house. */
public interface Undelivered {

    int count();
}
