package org.niangjia.outage;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Case numbers for which a clerk got the answer that it is done. */
record Accepted(Queue<String> cases, Queue<String> decisions) {

    Accepted() {
        this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }
}
