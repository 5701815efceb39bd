package org.niangjia.web.frame;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.access.NavEntry;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A small house that has nothing but the frame, the error pages and invented samples. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@Import(CaseTypes.class)
@ComponentScan(
        basePackages = {"org.niangjia.web.frame", "org.niangjia.web.fault"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {Frames.class, Doors.class, Banners.class, SessionController.class}))
class SamplePages {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZonedDateTime TODAY = ZonedDateTime.of(2026, 11, 21, 10, 32, 0, 0, CHINA);

    @Bean
    static OfficeHours hours() {
        return new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30));
    }

    record Sample(
            @Nullable String light,
            String caseNumber,
            String title,
            String who,
            String stage,
            String owner,
            @Nullable Integer left,
            @Nullable ZonedDateTime due) {}

    record Wrong(String field, String message) {}

    @Bean
    Clock clock() {
        return Clock.fixed(TODAY.toInstant(), CHINA);
    }

    @Bean
    SampleFrames frames(HttpServletRequest request) {
        return new SampleFrames(request);
    }

    /** The strictest policy under which the house works; whoever sets the real one can copy it. */
    @Bean
    Filter contentSecurityPolicy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'");
            request.setAttribute("_csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "fresh"));
            chain.doFilter(request, response);
        };
    }

    record SampleFrames(HttpServletRequest request) {

        public Frame current() {
            var stranger = String.valueOf(request.getRequestURI()).endsWith("signin");
            var display = Display.of(request);
            var banners = List.of(Banner.of("demo", "info", "banner.demo"));
            return stranger ? Frame.forStrangers(banners, display) : frame(banners, display);
        }

        private static Frame frame(List<Banner> banners, Display display) {
            var member = new Member("sample", "吴经办", Set.of(Role.COUNTY_CLERK), "421002", true);
            var doors = List.of(
                    NavEntry.inRail("work", "/styleguide/work", 1, "x"),
                    NavEntry.inRail("cases", "/styleguide/case", 2, "x"),
                    NavEntry.inRail("notices", "/styleguide/task", 3, "x"),
                    NavEntry.inRail("oversight", "/styleguide/states", 4, "x"),
                    NavEntry.inRail("reports", "/styleguide/states", 5, "x"),
                    NavEntry.inRail("roster", "/styleguide/states", 6, "x"),
                    NavEntry.inRail("admin", "/styleguide/states", 7, "x"),
                    NavEntry.inBar("reminders", "/styleguide/states", 1, "x"));
            return new Frame(member, "沙洲区总工会", doors, Map.of("reminders", 3), banners, display);
        }
    }

    @Controller
    @TestComponent
    static class SampleController {

        @GetMapping("/styleguide/{page:work|case|task|states|signin|behaviour}")
        String page(@PathVariable String page, Model model) {
            model.addAttribute("tasks", tasks());
            model.addAttribute("icons", icons());
            model.addAttribute(
                    "errors",
                    List.of(
                            new Wrong("paidAmount", "单位已支付金额：不能大于诉求金额 18,600.00 元"),
                            new Wrong("replyOn", "答复日期：请填写，格式如 2026-11-21")));
            return "styleguide/" + page;
        }

        @GetMapping("/styleguide/fault/{status}")
        String fault(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatus.valueOf(status));
        }

        @GetMapping("/styleguide/diagram.bpmn")
        ResponseEntity<Resource> diagram() {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_XML)
                    .body(new ClassPathResource("styleguide.bpmn"));
        }

        private static List<String> icons() {
            try {
                var sprite = new ClassPathResource("static/assets/icons.svg")
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
                return Pattern.compile("id=\"([^\"]+)\"")
                        .matcher(sprite)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
            } catch (java.io.IOException missing) {
                throw new java.io.UncheckedIOException(missing);
            }
        }

        private static List<Sample> tasks() {
            var title = "反映拖欠 2026 年 6 至 8 月工资";
            return List.of(
                    sample("RED", 12, "要求补缴社会保险", "李测试 · 荆江机械厂", "书面答复", -1, TODAY.minusDays(1)),
                    sample("YELLOW", 31, title, "张测试等 3 人 · 江汉纺织有限公司", "办理", 0, TODAY.withHour(17)),
                    sample(
                            "YELLOW",
                            28,
                            "工伤待遇未落实，单位拒绝配合劳动能力鉴定，职工本人已三次来访",
                            "王测试 · 江汉纺织有限公司",
                            "办理",
                            2,
                            TODAY.plusDays(4)),
                    sample("GREEN", 40, "女职工哺乳期调岗", "赵测试 · 荆江机械厂", "告知受理", 9, TODAY.plusDays(12)),
                    sample("GREEN", 41, "咨询集体合同续签", "钱测试", "登记", 14, TODAY.plusDays(19)),
                    sample("PAUSED", 17, "补正材料期间", "孙测试 · 江汉纺织有限公司", "复查", null, null),
                    sample(null, 44, "回访", "周测试", "回访", null, null));
        }

        private static Sample sample(
                @Nullable String light,
                int serial,
                String title,
                String who,
                String stage,
                @Nullable Integer left,
                @Nullable ZonedDateTime due) {
            return new Sample(light, "XF4210022026%06d".formatted(serial), title, who, stage, "吴经办", left, due);
        }
    }
}
