package org.niangjia.identity.signin;

/** What a member must do after signing in before anything else. */
public enum FirstDuty {
    CHANGE_PASSWORD,
    ENROL_SECOND_FACTOR
}
