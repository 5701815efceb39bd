package org.niangjia.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.desk.web.WorkRows.WorkRow;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.identity.access.SignedIn;
import org.niangjia.inbox.WorkList;
import org.niangjia.inbox.WorkList.Scope;
import org.niangjia.inbox.WorkList.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的工作: what is in my hands, and what waits for my groups. */
@Controller
@RequiredArgsConstructor
class WorkPages {

    private final WorkList workList;
    private final WorkRows rows;
    private final TaskCounter counter;
    private final CaseTypes types;
    private final Permissions permissions;
    private final List<NavEntry> doors;

    /** The lists of the page's tabs. */
    enum Tab {
        mine(Scope.MINE, false),
        group(Scope.GROUP, false),
        late(Scope.MINE, true),
        groupLate(Scope.GROUP, true);

        private final Scope scope;
        private final boolean overdue;

        Tab(Scope scope, boolean overdue) {
            this.scope = scope;
            this.overdue = overdue;
        }

        Wanted wanted(@Nullable String process) {
            return new Wanted(scope, process, overdue);
        }
    }

    record TabView(String id, int count) {}

    /** Everybody starts at the first door that is open to them. */
    @SignedIn
    @GetMapping("/")
    String home(Member member) {
        var actions = permissions.actionsOf(member);
        return doors.stream()
                .filter(door -> door.action() != null && actions.contains(door.action()))
                .min(Comparator.comparingInt(NavEntry::order))
                .map(door -> "redirect:" + door.path())
                .orElse("redirect:/me/sessions");
    }

    @Requires("task.work")
    @GetMapping("/work")
    String list(
            @RequestParam(defaultValue = "mine") Tab tab,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "0") int page,
            Member member,
            Model model) {
        String type = process.isBlank() ? null : process;
        WorkList.Page found = workList.page(tab.wanted(type), member, Math.max(page, 0), Sheet.LINES);
        model.addAttribute("tab", tab.name());
        model.addAttribute("tabs", tabs(type, member));
        List<WorkRow> lines = rows.of(found.items(), member);
        model.addAttribute("rows", lines);
        model.addAttribute("toLetGo", toLetGo(lines, member));
        model.addAttribute("sheet", Sheet.of(found.total(), WorkList.CAP, Math.max(page, 0)));
        model.addAttribute("types", types.all());
        model.addAttribute("process", process);
        model.addAttribute("openable", openable(member));
        return "desk/work";
    }

    private List<TabView> tabs(@Nullable String process, Member member) {
        return Stream.of(Tab.values())
                .map(tab -> new TabView(tab.name(), workList.count(tab.wanted(process), member)))
                .toList();
    }

    /** 回避: the case is closed to its holder, and only the task itself can be opened, to be handed over. */
    private Set<String> toLetGo(List<WorkRow> lines, Member member) {
        return lines.stream()
                .filter(row -> row.standing().obstacle() != null)
                .map(row -> row.item().id())
                .filter(id -> counter.isToBeLetGo(id, member))
                .collect(Collectors.toSet());
    }

    private List<CaseType> openable(Member member) {
        return types.all().stream()
                .filter(type -> permissions.may(member, "case.open", type.process()))
                .toList();
    }
}
