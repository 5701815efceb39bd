package org.niangjia.identity.signin;

/** Where somebody asks to be let in. */
public enum Door {
    PAGE,
    API,
    TASKLIST
}
