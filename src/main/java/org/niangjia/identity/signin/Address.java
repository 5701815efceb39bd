package org.niangjia.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a request came from. One subscriber has a whole IPv6 /64, so that counts as one address (T06). */
public record Address(String text) {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int NETWORK_GROUPS = 4;

    /** @param peer the numeric address of the peer, as the server knows it, never a header */
    public static Address of(String peer) {
        var plain = peer.replaceAll("[\\[\\]]|%.*", "");
        return new Address(NUMERIC.matcher(plain).matches() ? network(plain) : "unknown");
    }

    private static String network(String numeric) {
        try {
            var address = InetAddress.getByName(numeric);
            if (address.isLoopbackAddress()) {
                return THIS_MACHINE;
            }
            return address instanceof Inet6Address ? prefix(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    private static String prefix(byte[] address) {
        return IntStream.range(0, NETWORK_GROUPS)
                .map(group -> (address[2 * group] & 0xff) << 8 | address[2 * group + 1] & 0xff)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(":", "", "::/64"));
    }
}
