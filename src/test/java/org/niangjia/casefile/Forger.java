package org.niangjia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.Unguarded;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with all rights on the database and the source of the house, but without its keys: the triggers do not stop him. */
@Component
@RequiredArgsConstructor
public class Forger {

    private final JdbcClient database;
    private final Entries entries;
    private final Shelf shelf;
    private final Unguarded unguarded;
    private final TransactionTemplate transaction;

    /** Tells the whole story of the case anew, each entry sealing the one before it. @return puts everything back */
    public Runnable rewrite(CaseNumber number, UnaryOperator<String> summary) {
        return replace(number, chained(entries.of(number), summary));
    }

    /** As if the last entries had never been written. @return puts everything back */
    public Runnable takeBack(CaseNumber number, int kept) {
        return replace(number, entries.of(number).subList(0, kept));
    }

    /** Puts another entry at the end without the house noticing. @return puts everything back */
    public Runnable add(CaseNumber number) {
        List<Chain.Link> links = new ArrayList<>(entries.of(number));
        links.add(links.get(links.size() - 1));
        return replace(number, chained(links, same -> same));
    }

    /**
     * Changes rows one by one and leaves everything else as it is.
     *
     * @param changes SQL that takes the number of the case
     * @return puts everything back
     */
    public Runnable tamper(CaseNumber number, String... changes) {
        List<Chain.Link> before = entries.of(number);
        unguarded.change("entry", () -> Stream.of(changes)
                .forEach(change -> database.sql(change).param(number.value()).update()));
        return () -> put(number, before);
    }

    private Runnable replace(CaseNumber number, List<Chain.Link> links) {
        List<Chain.Link> before = entries.of(number);
        put(number, links);
        return () -> put(number, before);
    }

    private void put(CaseNumber number, List<Chain.Link> links) {
        unguarded.change("entry", () -> {
            database.sql("delete from entry where case_number = ?")
                    .param(number.value())
                    .update();
            transaction.executeWithoutResult(status -> links.forEach(link -> {
                entries.append(link);
                shelf.move(number, new Shelf.Tail(link.seq(), link.hash(), ""), null);
            }));
        });
    }

    private static List<Chain.Link> chained(List<Chain.Link> links, UnaryOperator<String> summary) {
        List<Chain.Link> chained = new ArrayList<>();
        String previous = Chain.ROOT;
        for (Chain.Link link : links) {
            Chain.Link forged = new Chain.Link(
                            link.caseNumber(),
                            chained.size() + 1,
                            link.at(),
                            link.actor(),
                            link.actorName(),
                            link.onBehalfOf(),
                            link.onBehalfOfName(),
                            link.kind(),
                            link.step(),
                            link.stepName(),
                            summary.apply(link.summary()),
                            link.answers(),
                            previous,
                            "")
                    .sealed();
            chained.add(forged);
            previous = forged.hash();
        }
        return chained;
    }
}
