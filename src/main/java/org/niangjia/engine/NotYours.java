package org.niangjia.engine;

import org.camunda.bpm.engine.AuthorizationException;

/** The member at the gate may not take this step. Leaves Camunda's REST API as HTTP 403 with its sentence. */
public class NotYours extends AuthorizationException {

    private final boolean inPerson;

    public NotYours(String because) {
        this(because, false);
    }

    private NotYours(String because, boolean inPerson) {
        super(because);
        this.inPerson = inPerson;
    }

    /** 职责分离、回避、他人在办: the post is the right one, and a colleague of the same post may. */
    public static NotYours inPerson(String because) {
        return new NotYours(because, true);
    }

    public boolean isInPerson() {
        return inPerson;
    }
}
