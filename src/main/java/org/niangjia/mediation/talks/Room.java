package org.niangjia.mediation.talks;

/** A room in which a union's mediators meet the parties. */
public record Room(long id, String unionCode, String name, boolean inUse) {}
