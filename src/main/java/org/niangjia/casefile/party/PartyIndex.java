package org.niangjia.casefile.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.privacy.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises the parties of a case; opens nothing that is sealed. */
@Component
@RequiredArgsConstructor
public class PartyIndex {

    private static final String FACTS =
            "select role, field, personal, text, blind from party_fact where case_number = ?"
                    + " and (personal in ('ID_NO', 'NAME') or personal is null and field in ('uscc', 'name')) order by place, role";

    private final JdbcClient jdbc;
    private final Turn turn;
    private final BlindIndex index;

    private record Fact(
            String role,
            String field,
            @Nullable String personal,
            String text,
            @Nullable String blind) {}

    public List<Party> of(CaseNumber number) {
        turn.settle();
        Map<String, Party> parties = new LinkedHashMap<>();
        jdbc.sql(FACTS)
                .param(number.value())
                .query(Fact.class)
                .list()
                .forEach(fact -> parties.merge(fact.role(), read(fact), PartyIndex::together));
        return List.copyOf(parties.values());
    }

    private Party read(Fact fact) {
        boolean isKey = "ID_NO".equals(fact.personal()) || fact.field().equals("uscc");
        String known =
                fact.blind() != null ? fact.blind() : isKey ? fact.text() : index.of(BlindIndex.Kind.NAME, fact.text());
        return isKey ? new Party(fact.role(), known, "") : new Party(fact.role(), "", known);
    }

    private static Party together(Party one, Party more) {
        return new Party(
                one.role(),
                one.key().isEmpty() ? more.key() : one.key(),
                one.name().isEmpty() ? more.name() : one.name());
    }
}
