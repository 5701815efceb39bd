package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.Register.State;
import org.niangjia.casefile.Register.Wanted;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.docket.CaseLight;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件: the register of cases with a light each, and how many are late. */
@Controller
@RequiredArgsConstructor
class CaseListPage {

    private final Register register;
    private final CaseLights lights;
    private final CaseHands hands;
    private final CaseTypes types;

    /** The lists of the page's tabs. */
    enum Tab {
        all(null, false),
        open(State.OPEN, false),
        overdue(State.OPEN, true),
        closed(State.CONCLUDED, false),
        withdrawn(State.WITHDRAWN, false);

        private final @Nullable State state;
        private final boolean late;

        Tab(@Nullable State state, boolean late) {
            this.state = state;
            this.late = late;
        }
    }

    record TabView(String id, int count) {}

    record Line(CaseFile file, @Nullable CaseLight light) {}

    @Requires("case.look")
    @GetMapping("/cases")
    String list(
            @RequestParam(defaultValue = "all") Tab tab,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Member member,
            Model model) {
        Register.Page found = register.page(wanted(tab, process, q), member, Math.max(page, 0), Sheet.LINES);
        model.addAttribute("lines", lines(found.items()));
        model.addAttribute("hands", hands.of(found.items()));
        model.addAttribute("sheet", Sheet.of(found.total(), Register.CAP, Math.max(page, 0)));
        model.addAttribute("types", types.all());
        model.addAttribute("process", process);
        model.addAttribute("tab", tab.name());
        model.addAttribute("tabs", tabs(process, q, member));
        model.addAttribute("q", q);
        return "desk/cases";
    }

    private Wanted wanted(Tab tab, String process, String q) {
        return new Wanted(process.isBlank() ? null : process, null, tab.state, q, tab.late ? lights.overdue() : null);
    }

    private List<TabView> tabs(String process, String q, Member member) {
        return Stream.of(Tab.values())
                .map(tab -> new TabView(tab.name(), register.count(wanted(tab, process, q), member)))
                .toList();
    }

    private List<Line> lines(List<CaseFile> files) {
        Map<String, CaseLight> found =
                lights.of(files.stream().map(file -> file.number().value()).toList());
        return files.stream()
                .map(file -> new Line(file, found.get(file.number().value())))
                .toList();
    }
}
