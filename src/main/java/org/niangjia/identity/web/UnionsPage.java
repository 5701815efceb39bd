package org.niangjia.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of unions, and how one is added to it. */
@Controller
@Requires("union.manage")
@Confirmed
@RequiredArgsConstructor
class UnionsPage {

    private final Unions unions;
    private final AccessRecord record;

    record NewUnion(String code, String name, UnionLevel level, String parent) {

        /** What the browser left out is empty. */
        NewUnion {
            code = requireNonNullElse(code, "").strip();
            name = requireNonNullElse(name, "").strip();
            level = requireNonNullElse(level, UnionLevel.BASE);
            parent = requireNonNullElse(parent, "");
        }
    }

    @GetMapping("/admin/unions")
    String list(Model model) {
        return page(new NewUnion("", "", UnionLevel.BASE, ""), model);
    }

    @PostMapping("/admin/unions")
    String found(
            @ModelAttribute NewUnion wanted,
            Member admin,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fault = fault(wanted);
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("sentence", fault.get());
            return page(wanted, model);
        }
        unions.found(new Union(wanted.code(), wanted.name(), wanted.level(), wanted.parent()));
        record.note(AccessEvent.UNION_FOUNDED, admin.login(), admin.login(), wanted.code() + " " + wanted.name());
        next.addFlashAttribute("done", "unions.done");
        return "redirect:/admin/unions";
    }

    private Optional<String> fault(NewUnion wanted) {
        var parent = unions.find(wanted.parent());
        if (!wanted.code().matches("\\d{6}(\\d{3}){0,3}")) {
            return Optional.of("编码为 6 位区划；区县以下每级再加 3 位数字。");
        }
        if (unions.find(wanted.code()).isPresent()) {
            return Optional.of("这个编码已经有工会使用。");
        }
        if (wanted.name().isEmpty() || wanted.name().length() > 100) {
            return Optional.of("请填写工会名称，最多 100 字。");
        }
        return parent.isEmpty() || parent.get().level().compareTo(wanted.level()) <= 0
                ? Optional.of("请选择层级更高的上级工会。")
                : Optional.empty();
    }

    private String page(NewUnion wanted, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("unions", unions.all());
        model.addAttribute("levels", UnionLevel.values());
        return "identity/unions";
    }
}
