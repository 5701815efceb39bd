package org.niangjia.privacy.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.privacy.cipher.Cipher;
import org.niangjia.privacy.cipher.Key;
import org.niangjia.privacy.cipher.KeyRing;
import org.niangjia.privacy.cipher.OpeningStream;
import org.niangjia.privacy.cipher.SealedText;
import org.niangjia.privacy.cipher.SealingStream;

/**
 * Seals personal data for storage and opens it again (GB/T 39786: confidentiality and integrity of stored data).
 *
 * <p>The house's own keys seal the keys of cases; {@link #with} seals and opens by the key of one case.
 */
@RequiredArgsConstructor
public final class Seals {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing ring;

    /** The same text sealed twice looks different: search by {@link BlindIndex}. */
    public String seal(String text, Place place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** @throws SealBroken when the value is not exactly what was sealed for this place */
    public String open(String sealed, Place place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /** Whether the value was sealed by the key in use; otherwise {@link #reseal} is due. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(prefix());
    }

    String prefix() {
        return SealedText.prefix(ring.current().id());
    }

    /** The same content by the key in use; repeating it does no harm. */
    public String reseal(String sealed, Place place) {
        return isCurrent(sealed) ? sealed : seal(openBytes(sealed, place), place);
    }

    /** A key for one case, to be stored at the place. */
    public SealingKey newKey(Place place) {
        return new SealingKey(place, seal(Key.newSecret(ring.current().cipher(), RANDOM), place));
    }

    /** The seals of one case. */
    public Seals with(SealingKey key) {
        Key caseKey = Key.nameless(openBytes(key.wrapped(), key.place()));
        return new Seals(new KeyRing(List.of(caseKey)));
    }

    /** A stream that seals what is written to it, in pieces, so that a file never lies in memory. Closing it completes it. */
    public OutputStream sealing(OutputStream sealed, Place place) throws IOException {
        Key key = ring.current();
        return new SealingStream(sealed, key, place.associatedData(key.id()), RANDOM);
    }

    /**
     * The content of a sealed stream. No byte of a piece is handed out before it was verified; reading an altered or cut
     * stream ends in an {@link IOException}.
     */
    public InputStream opening(InputStream sealed, Place place) throws IOException {
        String keyId = OpeningStream.keyIdOf(sealed);
        return new OpeningStream(sealed, key(keyId, place), place.associatedData(keyId));
    }

    private String seal(byte[] plain, Place place) {
        Key key = ring.current();
        byte[] nonce = new byte[Cipher.NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] sealed = key.seal(nonce, place.associatedData(key.id()), plain);
        return new SealedText(key.id(), nonce, sealed).format();
    }

    private byte[] openBytes(String stored, Place place) {
        SealedText text = SealedText.parse(stored).orElseThrow(() -> new SealBroken(place, "it is not a sealed value"));
        byte[] associated = place.associatedData(text.keyId());
        try {
            return key(text.keyId(), place).open(text.nonce(), associated, text.sealed(), text.sealed().length);
        } catch (InvalidCipherTextException altered) {
            throw new SealBroken(place, "it was altered, or sealed for another place");
        }
    }

    private Key key(String id, Place place) {
        return ring.find(id).orElseThrow(() -> new SealBroken(place, "its key is missing"));
    }
}
