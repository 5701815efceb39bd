package org.niangjia.web.fault;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;

/** A request whose document has been read already, and can be read again. */
class KeptBody extends HttpServletRequestWrapper {

    /** The character itself, as JSON in any encoding but UTF-8 is full of too, or its escape; an escaped backslash is none. */
    private static final Pattern NUL = Pattern.compile("\0|(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

    private final byte[] document;

    private KeptBody(HttpServletRequest request, byte[] document) {
        super(request);
        this.document = document;
    }

    /** Empty for one that breaks off, or is longer than it may be. */
    static Optional<KeptBody> of(HttpServletRequest request) {
        try {
            return Optional.of(new KeptBody(request, request.getInputStream().readAllBytes()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    boolean holdsNul() {
        return NUL.matcher(new String(document, StandardCharsets.ISO_8859_1)).find();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(document));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @RequiredArgsConstructor
    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream document;

        @Override
        public int read() {
            return document.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return document.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return document.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        /** Whoever waits for it finds it whole. */
        @Override
        public void setReadListener(ReadListener listener) {
            try {
                listener.onDataAvailable();
                listener.onAllDataRead();
            } catch (IOException unread) {
                listener.onError(unread);
            }
        }
    }
}
