package org.niangjia.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.Serials;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.casefile.safe.Safe;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.identity.Acting;
import org.niangjia.identity.MayHandle;
import org.niangjia.identity.Unions;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.seal.SealingKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The record's one pen: opens case files, writes what happened, closes them. Only within somebody's transaction. */
@Service
@RequiredArgsConstructor
public class CaseFiles {

    private static final Set<String> TELLING_THE_REGISTRATION =
            Set.of(EntryKind.OPENED.name(), EntryKind.CORRECTED.name());

    private static final String WITHDRAWN_NAME = "已撤销登记";

    private final Serials serials;
    private final Shelf shelf;
    private final HeldTails tails;
    private final Entries entries;
    private final Parties parties;
    private final CaseKeys keys;
    private final Unions unions;
    private final Turn turn;
    private final Clock clock;

    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber open(Opening opening, Acting by) {
        String region = opening.union().code().substring(0, 6);
        int year = Year.now(clock).getValue();
        String prefix = opening.type().prefix();
        CaseNumber number = CaseNumber.of(prefix, region, year, serials.next(prefix, region, year));
        SealingKey key = keys.make(number);
        shelf.put(
                number,
                opening,
                unions.path(opening.union().code()),
                by.member().login(),
                now(),
                key.wrapped());
        tails.open(number, new Shelf.Tail(0, Chain.ROOT, key.wrapped()));
        parties.add(keys.safe(number, key.wrapped()), opening.parties());
        record(number, by, opening.happening());
        return number;
    }

    /** Whoever changes a case takes its turn: from here to the end of the transaction nobody else does. */
    public void hold(CaseNumber number) {
        tails.take(number);
    }

    /** The same for a case that a query of another module names, if there is one. */
    public void hold(Register.Among one) {
        tails.take(one);
    }

    /** Whether this transaction has the turn already. */
    public boolean holds(CaseNumber number) {
        return tails.has(number);
    }

    /** Whether this transaction opens it, so that nothing is known of it but what was written in this turn. */
    public boolean isNew(CaseNumber number) {
        return tails.hasOpened(number);
    }

    /** Takes the turn at those of the cases that nobody else has in hand now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<CaseNumber> holdFree(Collection<CaseNumber> numbers) {
        return numbers.isEmpty() ? Set.of() : shelf.lockFree(numbers);
    }

    public Optional<CaseFile> head(CaseNumber number) {
        return shelf.find(number);
    }

    /**
     * Appends one entry and seals the one before it.
     *
     * @return its number in the record of the case
     */
    public int record(CaseNumber number, Acting by, Happening what) {
        return record(number, by, what, now());
    }

    private int record(CaseNumber number, Acting by, Happening what, Instant at) {
        Shelf.Tail tail = tails.take(number);
        int seq = tail.entries() + 1;
        String answers = keys.safe(number, tail.dataKey()).sealAnswers(seq, what.answers());
        Chain.Link link = Chain.next(number, seq, at, by, what, answers, tail.headHash());
        entries.append(link);
        if (!by.isHouse() && what.kind() != EntryKind.RECUSED) {
            involve(number, link.capacity());
        }
        tails.moved(number, new Shelf.Tail(seq, link.hash(), tail.dataKey()));
        return seq;
    }

    /** What the rules of separation and recusal ask of a case before somebody takes a step of it. */
    public MayHandle.Matter matter(CaseNumber number, String unionCode, Collection<String> separateFrom) {
        return Objects.requireNonNull(
                matters(Map.of(number.value(), unionCode), separateFrom).get(number.value()));
    }

    /** The same for many cases at once, by case number. @param cases the union of each */
    public Map<String, MayHandle.Matter> matters(Map<String, String> cases, Collection<String> separateFrom) {
        Map<String, List<MayHandle.Handled>> handled =
                separateFrom.isEmpty() ? Map.of() : written().handled(cases.keySet(), separateFrom);
        Supplier<Map<String, Set<String>>> people = SingletonSupplier.of(() -> parties.people(cases.keySet()));
        Map<String, MayHandle.Matter> matters = new LinkedHashMap<>();
        cases.forEach((number, union) -> matters.put(
                number, new MayHandle.Matter(number, union, handled.getOrDefault(number, List.of()), () -> people.get()
                        .getOrDefault(number, Set.of()))));
        return matters;
    }

    /** Whoever got a task of the case may see it from now on, wherever in the tree. */
    public void involve(CaseNumber number, String login) {
        shelf.involve(number, login);
    }

    /** The case has come to this step of its diagram. */
    public void reach(CaseNumber number, String stage, String stageName) {
        tails.reached(number, new Shelf.Stage(stage, stageName));
    }

    /** The case has come to this end event. The record says so too, and proves what the head of the file says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(CaseNumber number, String outcome, String outcomeName) {
        Happening end = new Happening(EntryKind.CLOSED, outcome, outcomeName, "结案：" + outcomeName, List.of());
        end(number, outcome, outcomeName, Acting.house(), end);
    }

    /**
     * 撤销登记: what should never have been registered. Nothing of it goes away, and the record tells who took it back and why.
     *
     * @return whether the case was open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(CaseNumber number, Acting by, String reason) {
        List<Answer> why = List.of(new Answer("reason", "撤销理由", reason, Personal.TEXT));
        Happening end = new Happening(EntryKind.CLOSED, CaseFile.WITHDRAWN, WITHDRAWN_NAME, "撤销登记", why);
        return end(number, CaseFile.WITHDRAWN, WITHDRAWN_NAME, by, end);
    }

    /** 更正: what was registered wrongly is told again; the entry of the registration stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(CaseNumber number, Acting by, Happening how, List<PartyFact> facts) {
        parties.correct(keys.safe(number), facts);
        record(number, by, how);
    }

    /** The name follows what was registered; see {@link #correct}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(CaseNumber number, String title) {
        shelf.rename(number, title);
    }

    /**
     * 登记: something is written down on an open case outside its steps.
     *
     * @param facts what it says of parties; an empty text: it is known no more
     * @return whether the case was open; nothing is written down on one that is not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(CaseNumber number, Acting by, Happening what, List<PartyFact> facts) {
        hold(number);
        boolean open = head(number).filter(CaseFile::open).isPresent();
        if (open) {
            parties.correct(keys.safe(number), facts);
            record(number, by, what);
        }
        return open;
    }

    /** What is known of the parties, in clear: for what the house itself works out. Whoever reads it asks {@link CaseRecords}. */
    public List<PartyFact> parties(CaseNumber number) {
        return parties.of(keys.safe(number));
    }

    /** 查重: the other cases in which one of the people is named whom this case concerns. */
    public Set<CaseNumber> aboutTheSamePeople(CaseNumber number) {
        return parties.casesAbout(parties.people(number), number);
    }

    /** What was answered at the registration, as it has been put right since; by key, in clear. */
    public Map<String, String> registered(CaseNumber number) {
        Safe safe = keys.safe(number);
        Map<String, String> answers = new LinkedHashMap<>();
        written().of(number).stream()
                .filter(link -> TELLING_THE_REGISTRATION.contains(link.kind()))
                .flatMap(link -> safe.openAnswers(link.seq(), link.answers()).stream())
                .forEach(answer -> answers.put(answer.key(), answer.text()));
        return answers;
    }

    /** The step by which the case began. */
    public Optional<String> beginning(CaseNumber number) {
        return written().firstStep(number);
    }

    /** When somebody last took this step of the diagram. */
    public Optional<Instant> lastStepAt(CaseNumber number, String element) {
        return written().lastStepAt(number, element);
    }

    /** What was answered at each step after the registration, in clear: by element of the diagram, then by key; the last time counts. */
    public Map<String, Map<String, String>> answered(CaseNumber number) {
        Safe safe = keys.safe(number);
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        for (Chain.Link link : written().of(number)) {
            if (link.step() != null && !TELLING_THE_REGISTRATION.contains(link.kind())) {
                Map<String, String> step = answers.computeIfAbsent(link.step(), first -> new LinkedHashMap<>());
                safe.openAnswers(link.seq(), link.answers()).forEach(answer -> step.put(answer.key(), answer.text()));
            }
        }
        return answers;
    }

    /** The steps of the diagram that have been taken. */
    public Set<String> steps(CaseNumber number) {
        return written().steps(number);
    }

    /** How long the record is now: by this a reader tells later up to where it was read. */
    public int entries(CaseNumber number) {
        return written().count(number);
    }

    /** Whether the registration has been put right since the record was that long. */
    public boolean isCorrectedSince(CaseNumber number, int read) {
        return written().hasAfter(read, number, EntryKind.CORRECTED);
    }

    /** Whether somebody has taken a step of the case since it was registered. */
    public boolean isUnderWay(CaseNumber number) {
        return written().has(number, EntryKind.STEP);
    }

    private Entries written() {
        turn.settle();
        return entries;
    }

    private boolean end(CaseNumber number, String outcome, String outcomeName, Acting by, Happening end) {
        Instant at = now();
        boolean closed = shelf.close(number, outcome, outcomeName, at);
        if (closed) {
            record(number, by, end, at);
        }
        return closed;
    }

    /** The database keeps milliseconds; so does the chain. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
