package org.niangjia.casefile.party;

/**
 * A party as it is recognised, not read.
 *
 * @param key the blind index of the person's identity number, or the organisation's unified social credit code; empty when
 *     not known
 * @param name the blind index of the name; empty when not known
 */
public record Party(String role, String key, String name) {

    /** By number where both are known by one; a name alone may be a namesake's. */
    public boolean isSame(String otherKey, String otherName) {
        return key.isEmpty() || otherKey.isEmpty() ? !name.isEmpty() && name.equals(otherName) : key.equals(otherKey);
    }
}
