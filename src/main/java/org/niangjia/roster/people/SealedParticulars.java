package org.niangjia.roster.people;

import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Rotation;
import org.niangjia.privacy.seal.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is sealed of a mediator. */
@Component
@RequiredArgsConstructor
class SealedParticulars {

    private static final String TABLE = "mediator";
    private static final String ROW = "roster_no";

    private final JdbcClient jdbc;
    private final Seals seals;

    /** The columns of what is sealed. */
    enum Sealed {
        ID_NO("id_no", Personal.ID_NO),
        SUBSIDY_ACCOUNT("subsidy_account", Personal.CARD);

        private final String column;
        private final Personal personal;

        Sealed(String column, Personal personal) {
            this.column = column;
            this.personal = personal;
        }
    }

    @Bean
    static Rotation.Column identityNumbersOfMediators() {
        return new Rotation.Column(TABLE, Sealed.ID_NO.column, ROW);
    }

    @Bean
    static Rotation.Column accountsOfMediators() {
        return new Rotation.Column(TABLE, Sealed.SUBSIDY_ACCOUNT.column, ROW);
    }

    @Bean
    static Rotation.Column peopleWhomMediatorsKnow() {
        return new Rotation.Column("mediator_conflict", "name", "id");
    }

    /** An empty text leaves what is there. */
    void put(String rosterNo, Sealed what, String text) {
        if (!text.isEmpty()) {
            jdbc.sql("update mediator set " + what.column + " = ? where roster_no = ?")
                    .params(seals.seal(text, new Place(TABLE, what.column, rosterNo)), rosterNo)
                    .update();
        }
    }

    String masked(String rosterNo, Sealed what) {
        String sealed = jdbc.sql("select " + what.column + " from mediator where roster_no = ?")
                .param(rosterNo)
                .query(String.class)
                .single();
        return sealed.isEmpty()
                ? ""
                : what.personal.masked(seals.open(sealed, new Place(TABLE, what.column, rosterNo)));
    }

    String sealName(String conflict, String name) {
        return seals.seal(name, place(conflict));
    }

    String maskedName(String conflict, String sealed) {
        return Personal.NAME.masked(seals.open(sealed, place(conflict)));
    }

    private static Place place(String conflict) {
        return new Place("mediator_conflict", "name", conflict);
    }
}
