package org.niangjia.desk.web;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.desk.web.WorkRows.WorkRow;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.inbox.Vacancies;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 无人可办: for those who head an office, what waits there for somebody who may take it. */
@Controller
@RequiredArgsConstructor
class VacancyPages {

    private static final String ACTION = "task.reassign";

    private final Vacancies vacancies;
    private final Permissions permissions;
    private final WorkRows rows;
    private final Unions unions;

    /** @param posts who could take it, if there were somebody else */
    record Vacancy(WorkRow row, List<String> posts, boolean staffed) {}

    @Requires(ACTION)
    @GetMapping("/vacancies")
    String list(Member member, Model model) {
        List<WorkItem> items = vacancies.in(permissions.seats(member, ACTION));
        model.addAttribute(
                "vacancies", rows.of(items, member).stream().map(this::vacancy).toList());
        model.addAttribute("most", Vacancies.MOST);
        return "desk/vacancies";
    }

    private Vacancy vacancy(WorkRow row) {
        List<String> groups = row.item().candidateGroups();
        List<String> posts = groups.stream().flatMap(this::post).toList();
        return new Vacancy(row, posts, groups.stream().anyMatch(unions.staffed()::contains));
    }

    private Stream<String> post(String group) {
        String[] parts = group.split("\\.", 2);
        String union = unions.find(parts[parts.length - 1]).map(Union::name).orElse("");
        return Role.of(parts[0]).map(role -> union + role.getLabel()).stream();
    }
}
