package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Chromium as the offices have it: zh-CN, Shanghai time. One process for the whole suite; every window of a test is a
 * stranger to the others, as if on another machine. A script error, a broken asset or a breach of the content security
 * policy in any window fails the test.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private final List<Window> windows = new ArrayList<>();
    private String address = "";

    public Window window() {
        return window(options -> options);
    }

    /** A window with, say, another size, no JavaScript, or more contrast. */
    public Window window(UnaryOperator<NewContextOptions> differently) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 800);
        var window = new Window(Chromium.running().newContext(differently.apply(options)));
        windows.add(window);
        return window;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var server = SpringExtension.getApplicationContext(test).getEnvironment();
        address = "http://localhost:" + Objects.requireNonNull(server.getProperty("local.server.port"));
        return this;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var complaints = windows.stream().flatMap(Window::complaints).toList();
        if (test.getExecutionException().isPresent() && !windows.isEmpty()) {
            windows.get(windows.size() - 1).screenshot("failed-" + test.getDisplayName());
        }
        windows.forEach(Window::close);
        windows.clear();

        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
