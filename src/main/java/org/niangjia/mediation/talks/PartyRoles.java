package org.niangjia.mediation.talks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;

/** Those who take part in a mediation, by their role; a name only masked. */
@Component
@RequiredArgsConstructor
public class PartyRoles {

    private static final Pattern ROLE = Pattern.compile("(AGENT-)?([A-Z]+)-(\\d+)");
    private static final Map<String, String> PEOPLE =
            Map.of("WORKER", "劳动者", "EMPLOYER", "用人单位", "REPRESENTATIVE", "代表人");

    private final CaseFiles caseFiles;

    /** @param label 用人单位1 江汉纺织有限公司 */
    public record PartyRole(String role, String label) {}

    public List<PartyRole> of(CaseNumber number) {
        Map<String, String> names = new LinkedHashMap<>();
        caseFiles.parties(number).stream()
                .filter(fact -> isTakingPart(fact.role()))
                .forEach(fact -> names.merge(fact.role(), nameIn(fact), String::concat));
        return names.entrySet().stream()
                .map(party -> new PartyRole(party.getKey(), (label(party.getKey()) + " " + party.getValue()).strip()))
                .toList();
    }

    Set<String> roles(CaseNumber number) {
        return of(number).stream().map(PartyRole::role).collect(Collectors.toSet());
    }

    /** 劳动者1, 用人单位1的代理人. */
    public static String label(String role) {
        Matcher parts = ROLE.matcher(role);
        if (!parts.matches()) {
            return role;
        }
        String person = PEOPLE.getOrDefault(parts.group(2), parts.group(2)) + parts.group(3);
        return parts.group(1) == null ? person : person + "的代理人";
    }

    private static boolean isTakingPart(String role) {
        Matcher parts = ROLE.matcher(role);
        return parts.matches() && PEOPLE.containsKey(parts.group(2));
    }

    private static String nameIn(PartyFact fact) {
        return fact.field().equals("name") ? fact.masked().text() : "";
    }
}
