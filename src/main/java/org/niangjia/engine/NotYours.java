package org.niangjia.engine;

import org.camunda.bpm.engine.AuthorizationException;

/** The member at the gate may not take this step. Leaves Camunda's REST API as HTTP 403 with its sentence. */
public class NotYours extends AuthorizationException {

    public NotYours(String because) {
        super(because);
    }
}
