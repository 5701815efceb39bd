package org.niangjia.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where a request came from. One subscriber has a whole IPv6 /64, so that counts as one address (T06). */
public record Address(String text) {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    /** @param peer the numeric address of the peer, as the server knows it, never a header */
    public static Address of(String peer) {
        var plain = peer.replaceAll("[\\[\\]]|%.*", "");
        return new Address(NUMERIC.matcher(plain).matches() ? network(plain) : "unknown");
    }

    private static String network(String numeric) {
        try {
            var address = InetAddress.getByName(numeric);
            return address instanceof Inet6Address ? prefix(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    private static String prefix(byte[] address) {
        var groups = HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK_BYTES));
        return groups.replaceAll("(.{4})(?=.)", "$1:") + "::/64";
    }
}
