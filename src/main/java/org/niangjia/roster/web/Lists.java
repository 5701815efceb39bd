package org.niangjia.roster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.privacy.IdentityNumber.Sex;
import org.niangjia.roster.people.AppointedBy;
import org.niangjia.roster.people.ConflictKind;
import org.niangjia.roster.people.MediatorKind;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of the roster let choose, each with what people call it. */
@Component("rosterLists")
@RequiredArgsConstructor
class Lists {

    private final Unions unions;
    private final Members members;

    void fill(Model model) {
        model.addAttribute("sexes", of(Sex.values(), Sex::getLabel));
        model.addAttribute("kinds", of(MediatorKind.values(), MediatorKind::getLabel));
        model.addAttribute("appointers", of(AppointedBy.values(), AppointedBy::getLabel));
        model.addAttribute("specialties", specialties());
        model.addAttribute("unions", districts());
        model.addAttribute("logins", logins());
    }

    Map<String, String> specialties() {
        return of(Specialty.values(), Specialty::getLabel);
    }

    Map<String, String> standings() {
        return of(Standing.values(), Standing::getLabel);
    }

    Map<String, String> conflicts() {
        return of(ConflictKind.values(), ConflictKind::getLabel);
    }

    Map<String, String> districts() {
        Map<String, String> districts = new LinkedHashMap<>();
        unions.all().forEach(union -> districts.put(union.code(), union.name()));
        return districts;
    }

    String district(String code) {
        return unions.find(code).map(Union::name).orElse(code);
    }

    private Map<String, String> logins() {
        Map<String, String> logins = new LinkedHashMap<>();
        members.withRole(Role.MEDIATOR).forEach(it -> logins.put(it.login(), it.name() + "（" + it.login() + "）"));
        return logins;
    }

    static <E extends Enum<E>> Map<String, String> of(E[] values, Function<E, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        List.of(values).forEach(value -> options.put(value.name(), label.apply(value)));
        return options;
    }

    /** As the form knows them. */
    static List<String> names(Stream<? extends Enum<?>> chosen) {
        return chosen.map(Enum::name).toList();
    }
}
