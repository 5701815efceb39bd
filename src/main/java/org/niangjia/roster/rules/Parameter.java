package org.niangjia.roster.rules;

/** The rows of {@code bpmn/mediation/mediators.dmn}. */
public enum Parameter {
    ROSTER_TERM,
    OPEN_CASES_MOST,
    FORMER_EMPLOYER,
    REFUSALS_MOST,
    SUBSIDY_SUCCESS,
    SUBSIDY_FAIL,
    SUBSIDY_COLLECTIVE,
    CONTACTS_LEAST,
    FIRST_SESSION,
    SESSION_NOTICE,
    SESSIONS_MOST,
    MAJOR_SUM,
    VISIT_FIRST,
    VISIT_SECOND,
    /** Where something is still owed after the last of them. */
    VISIT_AGAIN
}
