package org.niangjia.mediation.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.Register;
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
    private final Unions unions;
    private final Roll roll;
    private final Rooms rooms;

    /** @param union the figures are those of this union and all below it */
    public MediationReport of(LocalDate from, LocalDate to, Union union) {
        List<Counted> counted = rows.of(period(from, to, union));
        return new MediationReport(
                from,
                to,
                union.name(),
                Stream.of(Side.values()).map(side -> family(counted, side)).toList(),
                (int) roll.all().stream()
                        .filter(mediator -> mediator.standing() == Standing.ACTIVE)
                        .count(),
                coverage(union));
    }

    /** The mediations that a figure of this report counts. */
    public Register.Among cases(LocalDate from, LocalDate to, Union union, Picked picked) {
        return rows.picked(period(from, to, union), picked, unions.path(picked.part()));
    }

    /** Of which part of the report they are. */
    public String name(Picked picked) {
        return switch (picked.way()) {
            case "channels" -> channelName(picked.part());
            case "regions" -> unionName(picked.part());
            case "categories" -> categoryName(picked.part());
            default -> picked.side().getLabel();
        };
    }

    /** As many as the report says. */
    public int count(Register.Among cases) {
        return rows.count(cases);
    }

    private Period period(LocalDate from, LocalDate to, Union union) {
        return new Period(from, to, unions.path(union.code()));
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

    private Family family(List<Counted> all, Side side) {
        List<Counted> family = all.stream()
                .filter(it -> side.channels().contains(it.channel()))
                .toList();
        return new Family(
                side.name(),
                side.getLabel(),
                Tally.of(family),
                side.channels().stream()
                        .map(channel -> new Part(
                                channel.name(),
                                channel.getLabel(),
                                Tally.of(family.stream()
                                        .filter(it -> it.channel() == channel)
                                        .toList())))
                        .toList(),
                parts(family, Counted::region, this::unionName),
                parts(family, Counted::category, MediationFigures::categoryName));
    }

    private static List<Part> parts(List<Counted> family, Function<Counted, String> by, Function<String, String> name) {
        Map<String, List<Counted>> groups =
                family.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Part(group.getKey(), name.apply(group.getKey()), Tally.of(group.getValue())))
                .toList();
    }

    private String unionName(String code) {
        return unions.find(code).map(Union::name).orElse(code);
    }

    private static String channelName(String code) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(code))
                .map(Channel::getLabel)
                .findFirst()
                .orElse(code);
    }

    private static String categoryName(String code) {
        return Stream.of(Specialty.values())
                .filter(specialty -> specialty.name().equals(code))
                .map(Specialty::getLabel)
                .findFirst()
                .orElse(code);
    }
}
