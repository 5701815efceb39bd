package org.niangjia.deadline;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** Hands in holiday notices as an administrator does: first to look at what they change, then in earnest. */
@RequiredArgsConstructor
public final class NoticeDesk {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(days|edition)\" value=\"([^\"]*)\"");

    private final MockMvc web;
    private final String source;

    public ResultActions send(byte[] file, String year, String publishedOn, String login) throws Exception {
        return web.perform(multipart("/calendar")
                .file(new MockMultipartFile("file", "notice.csv", "text/csv", file))
                .param("year", year)
                .param("source", source)
                .param("publishedOn", publishedOn)
                .with(user(login))
                .with(csrf()));
    }

    public ResultActions confirm(ResultActions shown, String year, String publishedOn) throws Exception {
        String page = shown.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var order = post("/calendar/confirmed")
                .param("year", year)
                .param("source", source)
                .param("publishedOn", publishedOn)
                .with(user("admin"))
                .with(csrf());
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            order.param(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        return web.perform(order);
    }

    /** Whether or not the year has been imported before, in this run or another. */
    public ResultActions take(byte[] file, String year, String publishedOn) throws Exception {
        return confirm(send(file, year, publishedOn, "admin"), year, publishedOn);
    }
}
