package org.niangjia.bench;

import javax.sql.DataSource;

/** Somebody who can carry a petition from its registration to its end. */
interface Petitions {

    String name();

    DataSource database();

    /** One petition, a transaction for each of its eight steps. @return under what it is found again */
    String handleOne();
}
