package org.niangjia.privacy.seal;

/**
 * The key of one case, itself sealed. Whoever destroys the only copy of {@code wrapped} has erased all that the case sealed.
 *
 * @param place where {@code wrapped} is stored
 */
public record SealingKey(Place place, String wrapped) {}
