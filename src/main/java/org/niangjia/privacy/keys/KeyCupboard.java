package org.niangjia.privacy.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.niangjia.privacy.cipher.KeyedDigest;

/** Brings the keys and makes sure that they are the ones this database was written with, before anything is written. */
public class KeyCupboard {

    private static final String INDEX_KEY = "#index";

    private final PrivacyProperties properties;
    private final boolean production;
    private final KeyChecks checks;

    public KeyCupboard(PrivacyProperties properties, boolean production, DataSource dataSource) {
        this.properties = properties;
        this.production = production;
        this.checks = new KeyChecks(dataSource);
    }

    /** From the properties, else from the key file; a fresh installation outside production gets new ones. */
    public HouseKeys keys() {
        return configured().or(() -> keyFile().read()).orElseGet(this::create);
    }

    /** @throws KeysRefused when a key that the database was written with is missing or another */
    public void verify(HouseKeys keys) {
        Map<String, String> present = fingerprints(keys);
        checks.stored().forEach((id, expected) -> {
            String found = present.get(id);
            if (found == null) {
                throw KeysRefused.lost(id);
            }
            if (!found.equals(expected)) {
                throw KeysRefused.wrong(id);
            }
        });
    }

    /** Keeps the check value of the key in use. Older ones have theirs since they were in use. */
    public void remember(HouseKeys keys) {
        Map<String, String> present = fingerprints(keys);
        Set<String> known = checks.stored().keySet();
        Stream.of(keys.ring().current().id(), INDEX_KEY)
                .filter(id -> !known.contains(id))
                .forEach(id -> checks.store(id, Objects.requireNonNull(present.get(id))));
        verify(keys);
    }

    /** Nothing is sealed by an older key any more: from now on it may be missing. */
    public void forgetAllButCurrent() {
        checks.keepOnly(List.of(keys().ring().current().id(), INDEX_KEY));
    }

    private static Map<String, String> fingerprints(HouseKeys keys) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        keys.ring().all().forEach(key -> fingerprints.put(key.id(), key.fingerprint()));
        fingerprints.put(INDEX_KEY, KeyedDigest.of(keys.indexKey(), "fingerprint"));
        return fingerprints;
    }

    private Optional<HouseKeys> configured() {
        String keys = properties.keys();
        String indexKey = properties.indexKey();
        if (keys == null && indexKey == null) {
            return Optional.empty();
        }
        if (keys == null || indexKey == null) {
            throw KeysRefused.unreadable("niangjia.privacy.keys and niangjia.privacy.index-key belong together");
        }
        return Optional.of(HouseKeys.parse(keys, indexKey, properties.cipher()));
    }

    private HouseKeys create() {
        if (production) {
            throw KeysRefused.noneInProduction();
        }
        checks.stored().keySet().stream().findFirst().ifPresent(id -> {
            throw KeysRefused.lost(id);
        });
        return keyFile().create();
    }

    private KeyFile keyFile() {
        return new KeyFile(properties.keyFile(), properties.cipher());
    }
}
