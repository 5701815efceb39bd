package org.niangjia.privacy.seal;

/** A sealed value that was altered, cut, moved to another place, or whose key is missing. Says where, never what. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(Place place, String because) {
        super("The sealed value in " + place.table() + "." + place.column() + " cannot be opened: " + because);
    }
}
