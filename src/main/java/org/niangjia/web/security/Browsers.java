package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A browser in words that its user recognises in the list of own sessions. */
final class Browsers {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // the more particular before the more general: all of them say Chrome and Safari too
        NAMES.put("MicroMessenger", "微信");
        NAMES.put("DingTalk", "钉钉");
        NAMES.put("QBrowser", "QQ 浏览器");
        NAMES.put("360SE", "360 浏览器");
        NAMES.put("Edg/", "Edge");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("Safari/", "Safari");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browsers() {}

    static String nameOf(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return first(NAMES, agent) + " · " + first(SYSTEMS, agent);
    }

    private static String first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(word -> agent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("其他");
    }
}
