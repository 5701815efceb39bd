package org.niangjia.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;

/** Clerks who register petitions and accept them, one after the other, until nobody answers any more. */
@RequiredArgsConstructor
final class BusyClerks {

    private static final String DECISION = """
            {"decision": "ACCEPT", "opinion": "属于本机关职权范围，予以受理。"}""";

    private final List<CompletableFuture<Void>> clerks;

    static BusyClerks at(int port, int clerks, Accepted accepted) {
        return new BusyClerks(IntStream.range(0, clerks)
                .mapToObj(clerk -> CompletableFuture.runAsync(() -> work(new Caller(port, "intake"), accepted)))
                .toList());
    }

    /** @throws java.util.concurrent.CompletionException where one of them got an answer that is none */
    void goHome() {
        clerks.forEach(CompletableFuture::join);
    }

    private static void work(Caller clerk, Accepted accepted) {
        try {
            while (true) {
                decide(clerk, register(clerk, accepted), accepted);
            }
        } catch (IOException unplugged) {
            // that is what they wait for
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String register(Caller clerk, Accepted accepted) throws IOException, InterruptedException {
        var answer =
                clerk.post("/api/cases/petition", """
                {"source": "SELF", "channel": "LETTER", "receivedOn": "%s", "petitioner": "张测试", "phone": "13800000000",
                 "category": "WAGE", "content": "反映拖欠工资，请求督促支付。", "consentPersonalInfo": true}""".formatted(LocalDate.now().minusDays(2)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String number = JsonPath.read(answer.body(), "$.caseNumber");
        accepted.cases().add(number);
        return number;
    }

    private static void decide(Caller clerk, String number, Accepted accepted)
            throws IOException, InterruptedException {
        String shown = clerk.get("/api/cases/" + number).body();
        String task = "/api/tasks/" + JsonPath.read(shown, "$.tasks[0].id");
        clerk.post(task + "/claim", "");
        var answer = clerk.post(task + "/complete", DECISION);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        accepted.decisions().add(number);
    }
}
