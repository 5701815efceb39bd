package org.niangjia.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a fault into the form that the asker can use: a page, a notice in the page he is on, or problem+json (RFC 9457). */
@Component
@RequiredArgsConstructor
class Answers {

    private static final String RETRY_SECONDS = "30";

    private final MessageSource sentences;

    Object answer(Fault fault, HttpServletRequest request, HttpServletResponse response) {
        if (fault.passesByItself()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (isProgram(request)) {
            return problem(fault, request);
        }
        return request.getHeader("HX-Request") == null ? page(fault, request) : notice(fault, request, response);
    }

    private ResponseEntity<ProblemDetail> problem(Fault fault, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(fault.status());
        problem.setTitle(sentence(fault, "title"));
        problem.setDetail(fault.sentence() == null ? sentence(fault, "why") : fault.sentence());
        problem.setProperty("number", RequestNumber.of(request));
        if (fault.caseNumber() != null) {
            problem.setProperty("caseNumber", fault.caseNumber());
        }
        if (!fault.errors().isEmpty()) {
            problem.setProperty("errors", fault.errors());
        }
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(Fault fault, HttpServletRequest request) {
        var view = new ModelAndView("web/fault", fault.status());
        view.addObject("fault", fault);
        view.addObject("key", fault.key());
        view.addObject("number", RequestNumber.of(request));
        return view;
    }

    /** Beside what the reader has typed, which stays. */
    private ModelAndView notice(Fault fault, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#messages");
        response.setHeader("HX-Reswap", "innerHTML");
        var view = page(fault, request);
        view.setViewName("web/fault :: notice");
        return view;
    }

    private String sentence(Fault fault, String part) {
        return sentences.getMessage(fault.key() + "." + part, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static boolean isProgram(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        var accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return path.startsWith(request.getContextPath() + "/api/")
                || accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
