package org.niangjia.casefile.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/** By role and place, type by type; and what the member once handled, wherever it lies. */
@Component
@RequiredArgsConstructor
public class Reach {

    private static final String OF_TYPE = "case_file c where c.process = :type%d";
    private static final String BELOW = " and c.union_path like :path%d";
    private static final String HANDLED =
            "case_member m join case_file c on c.number = m.case_number where m.login = :hand%d";

    private static final String OF_THE_TYPE = " and c.process = :type%d";

    private final Permissions permissions;
    private final Deputies deputies;
    private final CaseTypes types;
    private final Unions unions;

    /** @param process the only type wanted; none: all; of one that does not exist there are no cases */
    public Ranges of(Member reader, @Nullable String process) {
        Ranges ranges = new Ranges(new HashMap<>());
        boolean all = process == null || types.of(process).isPresent();
        for (CaseType type : types.all()) {
            if (process == null || process.equals(type.process())) {
                Set<String> seats = permissions.seats(reader, "case.view", type.process());
                all &= add(ranges, type, seats);
            }
        }
        if (!all) {
            deputies.hands(reader).forEach(login -> addHandled(ranges, login, process));
        }
        return ranges;
    }

    private static void addHandled(Ranges ranges, String login, @Nullable String process) {
        String handled = HANDLED.formatted(ranges.put("hand", login));
        ranges.add(process == null ? handled : handled + OF_THE_TYPE.formatted(ranges.put("type", process)));
    }

    /** @return whether all cases of the type are in reach: then there are none that only the handling brings into it */
    private boolean add(Ranges ranges, CaseType type, Set<String> seats) {
        List<String> tops =
                seats.stream().filter(seat -> unions.pathUp(seat).size() == 1).toList();
        if (!tops.isEmpty()) {
            ranges.add(OF_TYPE.formatted(ranges.put("type", type.process())));
            return true;
        }
        seats.forEach(seat -> ranges.add(OF_TYPE.formatted(ranges.put("type", type.process()))
                + BELOW.formatted(ranges.put("path", unions.path(seat) + "%"))));
        return false;
    }
}
