package org.niangjia.casefile.entry;

/** What sort of thing happened; the timeline shows each in its own way. */
public enum EntryKind {
    OPENED,
    STEP,
    CORRECTED,
    /** 登记: written down on a case outside its steps. */
    NOTED,
    HANDED_OVER,
    RECUSED,
    ATTACHED,
    CLOCK,
    MESSAGE,
    EXPIRED,
    UNMASKED,
    CLOSED
}
