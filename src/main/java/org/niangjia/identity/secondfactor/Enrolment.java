package org.niangjia.identity.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.niangjia.identity.secondfactor.qr.QrCode;

/**
 * What the member brings to the telephone, by scanning or by typing.
 *
 * @param typed the secret in groups of four
 * @param uri the same as authenticator apps exchange it
 */
public record Enrolment(String typed, String uri) {

    private static final String ISSUER = encoded("娘家");

    static Enrolment of(String login, Secret secret) {
        var typed = secret.forTyping();
        var uri = "otpauth://totp/" + ISSUER + ":" + encoded(login) + "?secret=" + typed + "&issuer=" + ISSUER;
        return new Enrolment(typed.replaceAll("(.{4})(?=.)", "$1 "), uri);
    }

    public QrCode qrCode() {
        return QrCode.of(uri);
    }

    @Override
    public String toString() {
        return "Enrolment";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
