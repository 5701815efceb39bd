package org.niangjia.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.access.KnownCases;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.privacy.IdentityNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 回避: a member says from which case, or from which relative's cases, to stand aside. */
@Controller
@SignedIn
@RequiredArgsConstructor
class RecusalsPage {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}\\d{16}");
    private static final int LONGEST_REASON = 200;

    private final Recusals recusals;
    private final KnownCases cases;
    private final Clock clock;

    @GetMapping("/me/recusals")
    String list(Member member, Model model) {
        model.addAttribute("recusals", recusals.of(member));
        return "identity/recusals";
    }

    @PostMapping("/me/recusals/case")
    String fromCase(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var plain = number.strip().toUpperCase(Locale.ROOT);
        var fault = faultInNumber(plain).or(() -> faultInReason(reason));
        if (fault.isPresent()) {
            model.addAttribute("number", number);
            model.addAttribute("reason", reason);
            return refused("caseFault", fault.get(), member, model, response);
        }
        recusals.fromCase(member, plain, reason.strip());
        return done(next);
    }

    @PostMapping("/me/recusals/person")
    String fromPerson(
            @RequestParam(defaultValue = "") String idNo,
            @RequestParam(defaultValue = "") String relation,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fault = IdentityNumber.faultIn(idNo, LocalDate.now(clock)).or(() -> faultInReason(relation));
        if (fault.isPresent()) {
            model.addAttribute("relation", relation);
            return refused("personFault", fault.get(), member, model, response);
        }
        recusals.fromPerson(member, idNo, relation.strip());
        return done(next);
    }

    /** A slip of the pen would leave the clerk with the case that was meant. */
    private Optional<String> faultInNumber(String number) {
        if (!CASE_NUMBER.matcher(number).matches()) {
            return Optional.of("案号应为两个字母加 16 位数字。");
        }
        return cases.exists(number) ? Optional.empty() : Optional.of("没有案号为" + number + "的案件，请核对。");
    }

    private static Optional<String> faultInReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Optional.of("请说明关系或者理由，最多 " + LONGEST_REASON + " 字。")
                : Optional.empty();
    }

    private String refused(String where, String sentence, Member member, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute(where, sentence);
        return list(member, model);
    }

    private static String done(RedirectAttributes next) {
        next.addFlashAttribute("done", "recusals.done");
        return "redirect:/me/recusals";
    }
}
