package org.niangjia.identity.access;

/**
 * A page of a case beside its own: a module declares it as a bean, and the page of each case of that type leads there.
 *
 * @param name its sentence is {@code case.door.name} of the message bundle, its address {@code /cases/…/name}
 * @param action for whom it is, by the permission table
 */
public record CaseDoor(String process, String name, int order, String action) {}
