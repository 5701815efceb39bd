package org.niangjia.privacy.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.cipher.Cipher;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code niangjia.privacy.*}.
 *
 * @param cipher of new keys
 * @param keys {@code id:base64}, comma-separated; the first seals
 * @param keyFile read where {@code keys} is not set; created where there is none, except in production
 */
public record PrivacyProperties(
        @DefaultValue("SM4") Cipher cipher,
        @Nullable String keys,
        @Nullable String indexKey,
        @DefaultValue("./data/keys.properties") Path keyFile) {

    @Override
    public String toString() {
        return "PrivacyProperties[cipher=" + cipher + "]";
    }
}
