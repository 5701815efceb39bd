package org.niangjia.web.frame;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** A server that behaves as a test wants it to. */
@Controller
@TestComponent
class SampleAnswers {

    final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    volatile HttpStatus session = HttpStatus.NO_CONTENT;

    @GetMapping("/session")
    ResponseEntity<Void> session() {
        return ResponseEntity.status(session).header("X-CSRF-TOKEN", "renewed").build();
    }

    @PostMapping("/styleguide/behaviour")
    String take(@RequestParam Map<String, String> sent) throws InterruptedException {
        received.add(sent);
        if (sent.containsKey("slow")) {
            Thread.sleep(1_000);
        }
        return "redirect:/styleguide/states";
    }

    @PostMapping("/styleguide/partial")
    @ResponseBody
    String partial(@RequestParam String wish, @RequestHeader("X-CSRF-TOKEN") String token) {
        received.add(Map.of("wish", wish, "token", token));
        if (wish.equals("broken")) {
            throw new IllegalStateException("jdbc:h2:mem:secret");
        }
        if (!wish.equals("fine")) {
            throw new ResponseStatusException(HttpStatus.valueOf(Integer.parseInt(wish)));
        }
        return "<p>办好了</p>";
    }
}
