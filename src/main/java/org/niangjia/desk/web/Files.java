package org.niangjia.desk.web;

import java.nio.charset.StandardCharsets;
import org.niangjia.casefile.attachment.Download;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files on their way to a browser, which saves them and renders and runs nothing of them. */
final class Files {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Files() {}

    static ResponseEntity<InputStreamResource> of(Download download) {
        HttpHeaders headers = new HttpHeaders();
        download.headers().forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(new InputStreamResource(download.content()));
    }

    static ResponseEntity<byte[]> of(String name, byte[] docx) {
        return ResponseEntity.ok()
                .headers(headers(name, DOCX))
                .contentLength(docx.length)
                .body(docx);
    }

    static HttpHeaders headers(String name, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build());
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setCacheControl("no-store");
        return headers;
    }
}
