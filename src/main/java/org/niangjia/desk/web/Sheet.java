package org.niangjia.desk.web;

/** One sheet of a list whose lines are counted up to a cap; the first sheet has the number 0. */
record Sheet(int total, int cap, int number, int last) {

    static final int LINES = 20;

    static Sheet of(int total, int cap, int number) {
        return new Sheet(total, cap, number, Math.max(0, (Math.min(total, cap) - 1) / LINES));
    }
}
