package org.niangjia.identity;

/** The levels of the union tree, lowest first. A street, park or city-industry union stands between base and county. */
public enum UnionLevel {
    BASE,
    TOWN,
    COUNTY,
    CITY
}
