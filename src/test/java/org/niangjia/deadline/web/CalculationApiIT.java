package org.niangjia.deadline.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class CalculationApiIT {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "2024-01-11, 30, CD, 2024-02-18, 2024-02-10",
        "2024-04-13, 15, CD, 2024-04-28,",
        "2026-01-16, 30, CD, 2026-02-24, 2026-02-15",
        "2026-09-01, 30, CD, 2026-10-08, 2026-10-01",
        "2026-11-21, 30, CD, 2026-12-21,",
        "2026-02-12, 5, WD, 2026-02-26,",
        "2025-09-26, 5, WD, 2025-10-10,",
        "2026-11-23, 5, WD, 2026-11-30,",
        "2026-01-31, 1, M, 2026-02-28,",
        "2024-02-29, 1, Y, 2025-02-28,"
    })
    void answersWithTheLastDayAndWhereItWasMovedFrom(
            String start, String amount, String unit, String due, String rolledFrom) throws Exception {
        ask("?start=" + start + "&amount=" + amount + "&unit=" + unit)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.rolledFrom").value(rolledFrom))
                .andExpect(jsonPath("$.workingDaysLeft").isNumber())
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @Test
    void countsTheStartDayWhenToldTo() throws Exception {
        ask("?start=2026-11-23&amount=5&unit=WD&countStartDay=true")
                .andExpect(jsonPath("$.due").value("2026-11-27"))
                .andExpect(jsonPath("$.rolledFrom").value(nullValue()));
    }

    /** Through the night and the National Day, to the minute. */
    @Test
    void countsHours() throws Exception {
        ask("?start=2026-09-30&time=22:15&amount=24&unit=H")
                .andExpect(jsonPath("$.due").value("2026-10-01"))
                .andExpect(jsonPath("$.dueAt").value("2026-10-01T22:15:00+08:00"))
                .andExpect(jsonPath("$.rolledFrom").value(nullValue()));
        ask("?start=2026-11-23&amount=5&unit=WD").andExpect(jsonPath("$.dueAt").doesNotExist());
    }

    @Test
    void saysWhatIsProvisional() throws Exception {
        ask("?start=2026-12-21&amount=30&unit=CD&countStartDay=false")
                .andExpect(jsonPath("$.provisional").value(true));
    }

    @ParameterizedTest
    @CsvSource({
        "start=2026-02-30&amount=5&unit=WD, start",
        "start=13.01.2026&amount=5&unit=WD, start",
        "start=1899-12-31&amount=5&unit=WD, start",
        "start=99999-01-01&amount=5&unit=WD, start",
        "start=2026-01-16&amount=0&unit=CD, amount",
        "start=2026-01-16&amount=-3&unit=CD, amount",
        "start=2026-01-16&amount=99999999999999999999&unit=CD, amount",
        "start=2026-01-16&amount=1000000&unit=CD, amount",
        "start=2026-01-16&amount=25&unit=Y, amount",
        "start=2026-01-16&amount=1.5&unit=CD, amount",
        "start=2026-01-16&amount=5&unit=S, unit",
        "start=2026-01-16&amount=5&unit=H&time=25:00, time",
        "start=2026-01-16&amount=721&unit=H, amount",
        "start=2026-01-16&amount=5&unit=WD&countStartDay=maybe, countStartDay"
    })
    void refusesWhatMakesNoSenseWithASentenceForTheField(String query, String field) throws Exception {
        ask("?" + query)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void namesEveryFieldThatIsMissing() throws Exception {
        ask("").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(containsInAnyOrder("start", "amount", "unit")));
    }

    @Test
    void isForMembers() throws Exception {
        web.perform(get("/api/deadlines/calculate")).andExpect(status().isUnauthorized());
    }

    private ResultActions ask(String query) throws Exception {
        return web.perform(get("/api/deadlines/calculate" + query).with(httpBasic("intake", "niangjia-demo")));
    }
}
