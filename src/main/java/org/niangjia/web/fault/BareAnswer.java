package org.niangjia.web.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** For requests so crooked that the server refuses them before the application, and for an error page that breaks itself. */
@Slf4j
@RequiredArgsConstructor
class BareAnswer extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></body>
            </html>
            """;

    private final MessageSource sentences;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(page(Fault.of(status).key()));
            response.finishResponse();
        } catch (IOException gone) {
            log.debug("Nobody listens any more", gone);
        }
    }

    private String page(String key) {
        return PAGE.formatted(sentence(key + ".title"), sentence(key + ".why"), sentence(key + ".next"));
    }

    private String sentence(String key) {
        return sentences.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
