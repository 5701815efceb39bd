package org.niangjia.mediation.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.Period;
import org.niangjia.mediation.figures.MediationReport.Family;
import org.niangjia.mediation.figures.MediationReport.Part;
import org.niangjia.mediation.talks.Room;
import org.niangjia.mediation.talks.Rooms;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out the figures of mediation from the cases. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MediationFigures {

    private final CountedRows rows;
    private final Tally tally;
    private final Unions unions;
    private final Roll roll;
    private final Rooms rooms;

    /** @param union the figures are those of this union and all below it */
    public MediationReport of(LocalDate from, LocalDate to, Union union) {
        Period period = new Period(from, to, unions.path(union.code()));
        List<Counted> counted = rows.of(period);
        Tally.Sheet sheet = tally.of(period);
        return new MediationReport(
                from,
                to,
                union.name(),
                List.of(
                        family(sheet, counted, "COURT", "法院委派、委托", true),
                        family(sheet, counted, "UNION", "工会受理、仲裁委托、主动介入", false)),
                (int) roll.all().stream()
                        .filter(mediator -> mediator.standing() == Standing.ACTIVE)
                        .count(),
                coverage(union));
    }

    private Coverage coverage(Union union) {
        List<Union> counties = unions.subtree(union.code()).stream()
                .filter(it -> it.level() == UnionLevel.COUNTY)
                .toList();
        List<Room> inUse = rooms.inUse();
        long covered = counties.stream()
                .filter(county -> inUse.stream().anyMatch(room -> unions.isWithin(room.unionCode(), county.code())))
                .count();
        return new Coverage((int) covered, counties.size());
    }

    private Family family(Tally.Sheet sheet, List<Counted> all, String code, String name, boolean court) {
        List<Counted> family =
                all.stream().filter(it -> it.channel().isOfTheCourt() == court).toList();
        return new Family(
                code,
                name,
                sheet.figures(family),
                Stream.of(Channel.values())
                        .filter(channel -> channel.isOfTheCourt() == court)
                        .map(channel -> new Part(
                                channel.name(),
                                channel.getLabel(),
                                sheet.figures(family.stream()
                                        .filter(it -> it.channel() == channel)
                                        .toList())))
                        .toList(),
                parts(sheet, family, Counted::region, this::unionName),
                parts(sheet, family, Counted::category, MediationFigures::categoryName));
    }

    private static List<Part> parts(
            Tally.Sheet sheet, List<Counted> family, Function<Counted, String> by, Function<String, String> name) {
        Map<String, List<Counted>> groups =
                family.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Part(group.getKey(), name.apply(group.getKey()), sheet.figures(group.getValue())))
                .toList();
    }

    private String unionName(String code) {
        return unions.find(code).map(Union::name).orElse(code);
    }

    private static String categoryName(String code) {
        return Stream.of(Specialty.values())
                .filter(specialty -> specialty.name().equals(code))
                .map(Specialty::getLabel)
                .findFirst()
                .orElse(code);
    }
}
