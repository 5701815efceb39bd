package org.niangjia.engine.registration;

/** Whether a case has run out of time; told by those who keep the clocks. */
public interface Lateness {

    /** Whether a clock of the case has run out, be it that it was stopped or moved since. */
    boolean of(String caseNumber);
}
