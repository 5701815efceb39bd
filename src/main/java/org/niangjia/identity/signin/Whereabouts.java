package org.niangjia.identity.signin;

import java.util.Optional;

/** By which door the present request came in, and from where. */
public interface Whereabouts {

    record Place(Door door, Address address) {}

    /** Nowhere while the house works by itself. */
    Optional<Place> now();
}
