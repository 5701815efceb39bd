package org.niangjia.casefile.attachment;

import java.io.InputStream;
import java.util.Map;

/**
 * An attachment on its way to a reader.
 *
 * @param headers to be sent with it: a browser saves it under its name, and renders and runs nothing of it
 * @param content to be closed by whoever sends it
 */
public record Download(Attachment attachment, Map<String, String> headers, InputStream content) {

    static Map<String, String> headers(String mediaType, String contentDisposition) {
        return Map.of(
                "Content-Type", mediaType,
                "Content-Disposition", contentDisposition,
                "Content-Security-Policy", "sandbox; default-src 'none'",
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store");
    }
}
