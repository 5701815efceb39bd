package org.niangjia.privacy;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.encoders.Hex;

/** By which two houses who share a secret know each other's messages: 64 lower-case hexadecimal digits. */
public final class Hmac {

    private Hmac() {}

    public static String sha256(byte[] secret, byte[] message) {
        return hex(new SHA256Digest(), secret, message);
    }

    /** GB/T 15852.2 with SM3 (GB/T 32905). */
    public static String sm3(byte[] secret, byte[] message) {
        return hex(new SM3Digest(), secret, message);
    }

    private static String hex(Digest digest, byte[] secret, byte[] message) {
        HMac mac = new HMac(digest);
        mac.init(new KeyParameter(secret));
        mac.update(message, 0, message.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return Hex.toHexString(out);
    }
}
