package org.niangjia.privacy.cipher;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys at hand: the first one seals, the others still open what they once sealed. */
public final class KeyRing {

    private final Map<String, Key> keys = new LinkedHashMap<>();

    public KeyRing(List<Key> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key ring without a key");
        }
        for (Key key : keys) {
            if (this.keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("two keys are called " + key.id());
            }
        }
    }

    public Key current() {
        return keys.values().iterator().next();
    }

    public Optional<Key> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    public Collection<Key> all() {
        return List.copyOf(keys.values());
    }
}
