package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.talks.Contact;
import org.niangjia.mediation.talks.PartyRoles;
import org.niangjia.mediation.talks.Rooms;
import org.niangjia.mediation.talks.Session;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Component;

/** What the forms about contacts and sessions let choose, each with what people call it. */
@Component
@RequiredArgsConstructor
class TalkForms {

    private final PartyRoles parties;
    private final Mediators mediators;
    private final Rooms rooms;

    Map<String, String> parties(CaseNumber number) {
        Map<String, String> options = new LinkedHashMap<>();
        parties.of(number).forEach(party -> options.put(party.role(), party.label()));
        return options;
    }

    /** Those who have accepted. */
    Map<String, String> mediators(CaseNumber number) {
        return mediators.open(number).stream()
                .filter(it -> it.state() == Assignment.State.ACCEPTED)
                .collect(Collectors.toMap(
                        Assignment::rosterNo, Assignment::name, (one, same) -> one, LinkedHashMap::new));
    }

    Map<String, String> rooms() {
        Map<String, String> options = new LinkedHashMap<>();
        rooms.inUse().forEach(room -> options.put(String.valueOf(room.id()), room.name()));
        return options;
    }

    static Map<String, String> ways() {
        return of(Contact.Way.values(), Contact.Way::getLabel);
    }

    static Map<String, String> outcomes() {
        return of(Contact.Outcome.values(), Contact.Outcome::getLabel);
    }

    static Map<String, String> modes() {
        return of(Session.Mode.values(), Session.Mode::getLabel);
    }

    static Map<String, String> results() {
        return of(Session.Result.values(), Session.Result::getLabel);
    }

    /** Of the mediators who sign, together. */
    static Map<String, String> signers(Map<String, String> parties) {
        Map<String, String> signers = new LinkedHashMap<>(parties);
        signers.put("MEDIATOR", "调解员");
        return signers;
    }

    private static <E extends Enum<E>> Map<String, String> of(E[] values, Function<E, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> options.put(value.name(), label.apply(value)));
        return options;
    }
}
