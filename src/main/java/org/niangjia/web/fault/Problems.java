package org.niangjia.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The last to be asked what an exception of a controller means. */
@Slf4j
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class Problems {

    private final Faults faults;
    private final Answers answers;

    @ExceptionHandler
    @Nullable
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown instanceof AuthenticationException || thrown instanceof AccessDeniedException) {
            // the security filters know whether to offer the sign-in page
            throw thrown;
        }
        if (response.isCommitted()) {
            log.warn("{} after the answer had begun", thrown.getClass().getName());
            return null;
        }
        var fault = faults.of(thrown);
        note(fault, thrown);
        return answers.answer(fault, request, response);
    }

    private static void note(Fault fault, Exception thrown) {
        if (fault.isOurs()) {
            log.error("Answered with {}", fault.status(), thrown);
        } else {
            log.info("Answered with {}: {}", fault.status(), thrown.getClass().getName());
        }
    }
}
