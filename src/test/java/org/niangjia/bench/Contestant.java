package org.niangjia.bench;

import javax.sql.DataSource;

/** Somebody who can carry cases of one line of work from their registration to their end. */
interface Contestant {

    String name();

    DataSource database();

    /** One case, a transaction for each of its steps. @return under what it is found again */
    String handleOne();
}
