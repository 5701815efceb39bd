package org.niangjia.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.desk.form.FormPage;
import org.niangjia.engine.TaskForms.Asked;
import org.niangjia.engine.form.FormContract;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Forms on our own pages. */
@Component
@RequiredArgsConstructor
class FormPages {

    /** What a page's form carries besides answers. */
    private static final String NOT_AN_ANSWER = "_csrf";

    private final Clock clock;

    FormPage of(FormContract contract, String previewUrl) {
        return new FormPage(contract, Map.of(), LocalDate.now(clock), previewUrl);
    }

    FormPage of(Asked asked, String previewUrl) {
        return new FormPage(asked.contract(), asked.known(), LocalDate.now(clock), previewUrl);
    }

    FormPage of(FormContract contract, Map<String, Object> known, String previewUrl) {
        return new FormPage(contract, known, LocalDate.now(clock), previewUrl);
    }

    Map<String, List<String>> typed(MultiValueMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>(sent);
        typed.remove(NOT_AN_ANSWER);
        return typed;
    }

    /** The same page once more, with what was typed and why it was refused. */
    static ModelAndView refused(String page) {
        return new ModelAndView(page, HttpStatus.BAD_REQUEST);
    }
}
