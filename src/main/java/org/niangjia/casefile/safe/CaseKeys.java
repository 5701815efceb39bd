package org.niangjia.casefile.safe;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.PerTurn;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Rotation;
import org.niangjia.privacy.seal.SealingKey;
import org.niangjia.privacy.seal.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** Each case has a key of its own, kept wrapped in its head: destroying it erases the case's personal data for good. */
@Component
@RequiredArgsConstructor
public class CaseKeys {

    private final Seals seals;
    private final JdbcClient jdbc;
    private final PerTurn<Map<CaseNumber, Safe>> inHand = new PerTurn<>(HashMap::new);

    @Bean
    static Rotation.Column keysOfCases() {
        return new Rotation.Column("case_file", "data_key", "number");
    }

    public SealingKey make(CaseNumber number) {
        return seals.newKey(place(number));
    }

    public Safe safe(CaseNumber number) {
        return once(number, () -> wrapped(number));
    }

    public Safe safe(CaseNumber number, String wrapped) {
        return once(number, () -> wrapped);
    }

    /** In one transaction a key is read and unwrapped but once. */
    private Safe once(CaseNumber number, Supplier<String> wrapped) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? inHand.get().computeIfAbsent(number, first -> open(number, wrapped.get()))
                : open(number, wrapped.get());
    }

    private String wrapped(CaseNumber number) {
        return jdbc.sql("select data_key from case_file where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    /** The key is unwrapped only for somebody's data: most entries hold none. */
    private Safe open(CaseNumber number, String wrapped) {
        SealingKey key = new SealingKey(place(number), wrapped);
        return new Safe(number, SingletonSupplier.of(() -> seals.with(key)));
    }

    private static Place place(CaseNumber number) {
        return new Place("case_file", "data_key", number.value());
    }
}
