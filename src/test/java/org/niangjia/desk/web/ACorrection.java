package org.niangjia.desk.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.niangjia.Office.Walk;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 更正登记 as its page sends it: the story always, as it was registered unless told otherwise, and what is put right. */
final class ACorrection {

    private ACorrection() {}

    static MockHttpServletRequestBuilder aCorrection(Walk petition, String reason, String... answers) {
        var request = post("/cases/{n}/correct", petition.number()).param("_reason", reason);
        var fields = new HashMap<>(Map.of("content", "反映拖欠工资，请求督促支付。"));
        for (int i = 0; i < answers.length; i += 2) {
            fields.put(answers[i], answers[i + 1]);
        }
        fields.forEach(request::param);
        return request;
    }
}
