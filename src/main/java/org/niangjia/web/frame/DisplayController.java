package org.niangjia.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.niangjia.identity.access.Anyone;
import org.niangjia.web.OwnPath;
import org.niangjia.web.frame.Display.Choice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switches for large text, more contrast and single-key shortcuts. */
@Controller
class DisplayController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Anyone
    @PostMapping("/display")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, OwnPath.of(back));
        Display.choices().stream()
                .filter(choice -> choice.name().equalsIgnoreCase(turn))
                .map(choice -> cookie(choice, request))
                .forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        return answer.build();
    }

    private static String cookie(Choice choice, HttpServletRequest request) {
        var lifetime = choice.isMadeBy(request) ? Duration.ZERO : A_YEAR;
        return ResponseCookie.from(choice.cookie(), choice.value())
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
