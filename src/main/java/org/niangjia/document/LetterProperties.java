package org.niangjia.document;

import java.util.Map;
import org.niangjia.identity.Union;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param words how a union is called in the numbers of its letters (机关代字), by its code */
@ConfigurationProperties("niangjia.letter")
record LetterProperties(@DefaultValue Map<String, String> words) {

    /** 江 of 江州市总工会 and 工 where nothing else was agreed. */
    String wordOf(Union union) {
        return words.getOrDefault(union.code(), union.name().substring(0, 1) + "工");
    }
}
