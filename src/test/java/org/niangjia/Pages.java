package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Lazy;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** What a member who is signed in gets to read. Lazy, as the house in a process of its own has no such visitors. */
@Lazy
@Component
@RequiredArgsConstructor
public class Pages {

    private final MockMvc web;

    public String read(String login, String address, Object... places) throws Exception {
        return words(ask(get(address, places), login));
    }

    public MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String login) throws Exception {
        return send(request, login).getResponse();
    }

    /** With what the answer leaves behind for the next page. */
    public MvcResult send(MockHttpServletRequestBuilder request, String login) throws Exception {
        return web.perform(request.with(user(login)).with(csrf())).andReturn();
    }

    public static String words(MockHttpServletResponse answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    public static String part(String page, String from, String to) {
        assertThat(page).contains(from);
        String rest = page.substring(page.indexOf(from));
        assertThat(rest).contains(to);
        return rest.substring(0, rest.indexOf(to));
    }
}
