package org.niangjia.bench;

/** Small numbers by default: they show that the benchmark works. Those of the profile {@code bench} show how fast we are. */
final class Scale {

    static final boolean REAL = Boolean.getBoolean("niangjia.bench");

    private Scale() {}

    static int of(int small, int real) {
        return REAL ? real : small;
    }
}
