package org.niangjia.engine.form;

/** Kinds of personal data that a form may ask for (domain rules §9.3); each is sealed and masked in its own way. */
public enum Personal {
    NAME,
    ID_NO,
    PHONE,
    ADDRESS,
    CARD,
    HEALTH,
    TEXT
}
