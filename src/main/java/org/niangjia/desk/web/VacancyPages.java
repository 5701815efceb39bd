package org.niangjia.desk.web;

import java.util.List;
import java.util.Set;
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

    /**
     * @param posts who could take it, if there were somebody else
     * @param movable out of the hands of whoever stands aside from the case, by this head
     */
    record Vacancy(WorkRow row, List<String> posts, boolean staffed, boolean movable) {}

    @Requires(ACTION)
    @GetMapping("/vacancies")
    String list(Member member, Model model) {
        List<WorkRow> found = rows.of(vacancies.in(permissions.seats(member, ACTION)), member);
        Set<String> movable = rows.reassignable(
                found.stream().filter(row -> row.holder() != null).toList(), member);
        model.addAttribute(
                "vacancies", found.stream().map(row -> vacancy(row, movable)).toList());
        model.addAttribute("most", Vacancies.MOST);
        return "desk/vacancies";
    }

    private Vacancy vacancy(WorkRow row, Set<String> movable) {
        List<String> groups = row.item().candidateGroups();
        List<String> posts = groups.stream().flatMap(this::post).toList();
        return new Vacancy(
                row,
                posts,
                groups.stream().anyMatch(unions.staffed()::contains),
                movable.contains(row.item().id()));
    }

    private Stream<String> post(String group) {
        String[] parts = group.split("\\.", 2);
        String union = unions.find(parts[parts.length - 1]).map(Union::name).orElse("");
        return Role.of(parts[0]).map(role -> union + role.getLabel()).stream();
    }
}
