package org.niangjia.court.outbox;

import java.io.IOException;

/** The line to the court platform. */
interface CourtWire {

    /**
     * @param key under which the court takes the message but once
     * @throws IOException when nobody knows whether it has arrived
     */
    void send(String key, byte[] body, String signature) throws IOException;
}
