package org.niangjia.identity.access;

/** Which case numbers have been given. Told by those who keep the record. */
public interface KnownCases {

    boolean exists(String caseNumber);
}
