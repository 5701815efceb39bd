package org.niangjia.identity.signin;

import java.util.List;
import java.util.Map;

/** Why somebody did what the access record tells. A reason may speak of people, and stays sealed with the case it is about. */
public interface Reasons {

    /** By id of the row; a row that names no entry of a case has none here. */
    Map<Long, String> of(List<AccessRecord.Row> rows);
}
