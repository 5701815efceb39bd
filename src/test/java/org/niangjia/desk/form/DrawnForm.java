package org.niangjia.desk.form;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.engine.form.Form;
import org.niangjia.engine.form.FormContract;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The sample form as the real templates write it, without a server. */
class DrawnForm {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final FormContract VISIT = FormContract.of(sample(), NOW);

    private static final SpringTemplateEngine TEMPLATES = templates();

    private DrawnForm() {}

    static FormPage page() {
        return new FormPage(VISIT, Map.of("caseTitle", "张测试的来访"), LocalDate.now(NOW), "/tasks/1/preview");
    }

    /** @param fragment of {@code desk/form/form} */
    static String html(String fragment, FormView view) {
        ServletContext application = new MockServletContext();
        IServletWebExchange exchange = JakartaServletWebApplication.buildApplication(application)
                .buildExchange(new MockHttpServletRequest(application), new MockHttpServletResponse());
        WebContext context = new WebContext(exchange, Locale.CHINA, Map.of("form", view));
        return TEMPLATES.process("desk/form/form", Set.of(fragment), context);
    }

    /** The opening tag that carries the id. */
    static String tag(String html, String id) {
        return Pattern.compile("<[^<>]* id=\"" + Pattern.quote(id) + "\"[^<>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    private static Form sample() {
        try {
            return Form.parse(Files.readString(Path.of("src/test/resources/form/sample-visit.form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpringTemplateEngine templates() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/desk-form");
        messages.setDefaultEncoding("UTF-8");
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
