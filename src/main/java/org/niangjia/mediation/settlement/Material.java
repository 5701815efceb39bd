package org.niangjia.mediation.settlement;

/** 司法确认材料 (D-M15). @param lacking what is still missing; empty: it is there */
public record Material(String name, String lacking) {

    public boolean isThere() {
        return lacking.isEmpty();
    }
}
