package org.niangjia.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.Safe;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.privacy.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the parties, sealed, and found again by the blind index. */
@Repository
@RequiredArgsConstructor
class Parties {

    /** What was not known at the registration stands after what was. */
    private static final int LAST = 1_000;

    private final JdbcClient jdbc;
    private final Turn turn;
    private final BlindIndex index;

    void add(Safe safe, List<PartyFact> facts) {
        for (int place = 0; place < facts.size(); place++) {
            add(safe, facts.get(place), place);
        }
    }

    /** @param place facts are read in the order of theirs */
    private void add(Safe safe, PartyFact fact, int place) {
        turn.add(
                "insert into party_fact (case_number, role, field, label, personal, text, blind, place)",
                safe.number().value(),
                fact.role(),
                fact.field(),
                fact.label(),
                fact.personal() == null ? null : fact.personal().name(),
                safe.sealFact(fact),
                blind(fact.personal(), fact.text()),
                place);
    }

    /** What is put right is found by its new value and no longer by the old one; an empty text is known no more. */
    void correct(Safe safe, List<PartyFact> facts) {
        turn.settle();
        int place = firstFree(safe.number());
        for (PartyFact fact : facts) {
            if (fact.text().isEmpty()) {
                jdbc.sql("delete from party_fact where case_number = ? and role = ? and field = ?")
                        .params(safe.number().value(), fact.role(), fact.field())
                        .update();
            } else if (change(safe, fact) == 0) {
                add(safe, fact, place++);
            }
        }
    }

    private int firstFree(CaseNumber number) {
        return jdbc.sql("select greatest(coalesce(max(place) + 1, ?), ?) from party_fact where case_number = ?")
                .params(LAST, LAST, number.value())
                .query(Integer.class)
                .single();
    }

    private int change(Safe safe, PartyFact fact) {
        return jdbc.sql("update party_fact set text = ?, blind = ? where case_number = ? and role = ? and field = ?")
                .params(
                        safe.sealFact(fact),
                        blind(fact.personal(), fact.text()),
                        safe.number().value(),
                        fact.role(),
                        fact.field())
                .update();
    }

    /** In the order in which the form asks for them; who was added since stands after them, one after the other. */
    List<PartyFact> of(Safe safe) {
        turn.settle();
        return jdbc
                .sql("select role, field, label, personal, text from party_fact p where case_number = :case"
                        + " order by case when place < :last then place else greatest(:last, (select min(r.place)"
                        + " from party_fact r where r.case_number = p.case_number and r.role = p.role)) end,"
                        + " role, place, field")
                .param("case", safe.number().value())
                .param("last", LAST)
                .query(PartyFact.class)
                .list()
                .stream()
                .map(safe::openFact)
                .toList();
    }

    /** The blind indexes of the identity numbers of everybody the case concerns. */
    Set<String> people(CaseNumber number) {
        return people(Set.of(number.value())).getOrDefault(number.value(), Set.of());
    }

    /** The same of many cases at once, by case number. @param numbers at least one */
    Map<String, Set<String>> people(Set<String> numbers) {
        turn.settle();
        Map<String, Set<String>> people = new HashMap<>();
        jdbc.sql("select case_number, blind from party_fact where case_number in (:numbers) and personal = 'ID_NO'")
                .param("numbers", numbers)
                .query(row -> {
                    people.computeIfAbsent(row.getString("case_number"), number -> new HashSet<>())
                            .add(row.getString("blind"));
                });
        return people;
    }

    Set<CaseNumber> casesAbout(Set<String> people, CaseNumber except) {
        return people.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct case_number from party_fact where blind in (:people)"
                                + " and personal = 'ID_NO' and case_number <> :except order by case_number")
                        .param("people", people)
                        .param("except", except.value())
                        .query((row, index) -> new CaseNumber(row.getString("case_number")))
                        .set();
    }

    private @Nullable String blind(@Nullable Personal personal, String text) {
        if (personal == null) {
            return null;
        }
        return switch (personal) {
            case NAME -> index.of(BlindIndex.Kind.NAME, text);
            case ID_NO -> index.of(BlindIndex.Kind.ID_NO, text);
            case PHONE -> index.of(BlindIndex.Kind.PHONE, text);
            case CARD -> index.of(BlindIndex.Kind.CARD, text);
            case ADDRESS, HEALTH, TEXT -> null;
        };
    }
}
