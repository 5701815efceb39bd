package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.LetterKind;
import org.niangjia.document.ToldCase;
import org.niangjia.document.content.Particulars;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Stage;

/** One mediation: which of its letters can be made, and what each of them says. */
@RequiredArgsConstructor
class ToldMediation implements ToldCase {

    private static final Set<String> FOR_EACH_PARTY = Set.of("D-M6", "D-M23");
    private static final Set<String> FOR_EACH_SESSION = Set.of("D-M9", "D-M10");
    private static final Set<String> OF_AN_AGREEMENT = Set.of("D-M14", "D-M15", "D-M20");
    private static final String RETURN_TO_THE_COURT = "D-M4";
    private static final String MINUTES = "D-M10";
    private static final String AGREEMENT = "D-M14";
    private static final String UNDISPUTED = "D-M16";
    private static final String TERMINATION = "D-M18";
    private static final String MANDATE = "D-M23";
    private static final String REPRESENTATIVES = "D-M24";

    private final CaseNumber number;
    private final SessionsTold sessions;
    private final Supplier<Dispute> dispute;
    private final Supplier<Agreement> agreement;
    private final Supplier<Told> told;
    private final Function<Told, Particulars> background;
    private final BooleanSupplier isNextWayDecided;
    private final Clock clock;

    @Override
    public boolean concerns(LetterKind kind) {
        return switch (kind.code()) {
            case RETURN_TO_THE_COURT -> told.get().isFromCourt();
            case REPRESENTATIVES -> !dispute.get().representatives().isEmpty();
            default -> true;
        };
    }

    @Override
    public List<Occasion> occasions(LetterKind kind) {
        if (FOR_EACH_SESSION.contains(kind.code())) {
            return sessions.occasions(number, kind.code().equals(MINUTES));
        }
        if (!FOR_EACH_PARTY.contains(kind.code())) {
            return List.of();
        }
        return OneParty.of(dispute.get()).stream()
                .filter(party -> !kind.code().equals(MANDATE) || party.hasAgent())
                .map(OneParty::occasion)
                .toList();
    }

    @Override
    public Optional<String> obstacle(LetterKind kind, Occasion occasion) {
        if (dispute.get().workers().isEmpty() || dispute.get().employers().isEmpty()) {
            return Optional.of("还没有登记双方当事人。");
        }
        if (kind.code().equals(MANDATE) && occasion.isOnly()) {
            return Optional.of("还没有登记代理人。");
        }
        if (FOR_EACH_SESSION.contains(kind.code()) && occasion.isOnly()) {
            return Optional.of(kind.code().equals(MINUTES) ? "还没有记录调解会议。" : "还没有安排调解会议。");
        }
        if (kind.code().equals(UNDISPUTED) && !sessions.hasFacts(number)) {
            return Optional.of("会议笔录里没有双方同意记载的无争议事实。");
        }
        return OF_AN_AGREEMENT.contains(kind.code()) && agreement.get().terms().isEmpty()
                ? Optional.of("还没有登记协议条款。")
                : Optional.empty();
    }

    /** Parties sign nothing that was not found lawful, and are sent nowhere before it is decided where. */
    @Override
    public Optional<String> unfinished(LetterKind kind, Occasion occasion) {
        if (kind.code().equals(TERMINATION) && !isNextWayDecided.getAsBoolean()) {
            return Optional.of("请先办理终结：下一步途径由终结时登记的情况确定，确定后才能定稿。");
        }
        return kind.code().equals(AGREEMENT) && agreement.get().stage().compareTo(Stage.TO_SIGN) < 0
                ? Optional.of("协议还没有通过合法性审查，审查通过后才能定稿。")
                : Optional.empty();
    }

    @Override
    public List<String> neverIssued(Set<String> issued) {
        boolean signed = agreement.get().stage() == Stage.SIGNED
                && !agreement.get().signatures().isEmpty();
        return signed && !issued.contains(AGREEMENT) ? List.of("本案的调解协议已经签署，但是没有制发《调解协议书》，卷里没有协议书。") : List.of();
    }

    @Override
    public Particulars particulars(LetterKind kind, Occasion occasion) {
        Map<String, String> names = names(dispute.get());
        Particulars letter = background
                .apply(told.get())
                .and(new PartiesTold(dispute.get()).particulars())
                .and(new AgreementTold(agreement.get(), names, LocalDate.now(clock)).particulars());
        OneParty.of(dispute.get()).stream()
                .filter(party -> party.role().equals(occasion.key()))
                .forEach(party -> letter.and(party.particulars(dispute.get())));
        return letter.and(sessions.particulars(number, occasion, names));
    }

    /** Of everybody whom the lists of a case name by role. */
    private static Map<String, String> names(Dispute dispute) {
        Map<String, String> names = new HashMap<>();
        for (OneParty party : OneParty.of(dispute)) {
            names.put(party.role(), party.name());
            if (party.agent() != null && party.agent().name() != null) {
                names.put("AGENT-" + party.role(), party.agent().name());
            }
        }
        dispute.representatives().forEach(one -> names.put("REPRESENTATIVE-" + one.n(), one.name()));
        return names;
    }
}
