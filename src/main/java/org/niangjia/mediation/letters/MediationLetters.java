package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.LetterKind;
import org.niangjia.document.LetterSource;
import org.niangjia.document.content.Particulars;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Agreements;
import org.springframework.stereotype.Component;

/** The letters of a mediation: what each of them says, and when it can be made. */
@Component
@RequiredArgsConstructor
class MediationLetters implements LetterSource {

    private static final Set<Role> OFFICE = Set.of(Role.INTAKE_CLERK, Role.MEDIATION_ADMIN, Role.LEGAL_REVIEWER);
    private static final Set<String> FOR_EACH_PARTY = Set.of("D-M6", "D-M23");
    private static final Set<String> FOR_THE_COURT_ONLY = Set.of("D-M4");
    private static final Set<String> FOR_EACH_SESSION = Set.of("D-M9", "D-M10");
    private static final String MINUTES = "D-M10";
    private static final String UNDISPUTED = "D-M16";
    private static final String MANDATE = "D-M23";
    private static final String REPRESENTATIVES = "D-M24";
    private static final Set<String> OF_AN_AGREEMENT = Set.of("D-M14", "D-M15", "D-M20");

    private final Disputes disputes;
    private final Agreements agreements;
    private final CaseFiles caseFiles;
    private final Unions unions;
    private final MediatorsTold mediators;
    private final SessionsTold sessions;
    private final StandingTold standing;
    private final Clock clock;
    private final Vocabulary vocabulary = new Vocabulary();

    @Override
    public String process() {
        return "court-union-mediation";
    }

    @Override
    public Optional<String> issuer(CaseFile file) {
        return unions.inCharge(Role.MEDIATION_ADMIN, file.unionCode()).map(Union::code);
    }

    /** Of the mediators only who mediates it, or is asked to. */
    @Override
    public boolean isHandledBy(CaseFile file, Acting by) {
        return !Collections.disjoint(by.capacity().roles(), OFFICE) || mediators.isAsked(file.number(), by);
    }

    @Override
    public boolean concerns(CaseFile file, LetterKind kind) {
        if (FOR_THE_COURT_ONLY.contains(kind.code())) {
            return told(file.number()).isFromCourt();
        }
        return !kind.code().equals(REPRESENTATIVES)
                || disputes.of(file.number()).representatives().size() > 0;
    }

    @Override
    public List<Occasion> occasions(CaseFile file, LetterKind kind) {
        if (FOR_EACH_SESSION.contains(kind.code())) {
            return sessions.occasions(file.number(), kind.code().equals(MINUTES));
        }
        if (!FOR_EACH_PARTY.contains(kind.code())) {
            return List.of();
        }
        return OneParty.of(disputes.of(file.number())).stream()
                .filter(party -> !kind.code().equals(MANDATE) || party.hasAgent())
                .map(OneParty::occasion)
                .toList();
    }

    @Override
    public Optional<String> obstacle(CaseFile file, LetterKind kind, Occasion occasion) {
        Dispute dispute = disputes.of(file.number());
        if (dispute.workers().isEmpty() || dispute.employers().isEmpty()) {
            return Optional.of("还没有登记双方当事人。");
        }
        if (kind.code().equals(MANDATE) && occasion.isOnly()) {
            return Optional.of("还没有登记代理人。");
        }
        if (FOR_EACH_SESSION.contains(kind.code()) && occasion.isOnly()) {
            return Optional.of(kind.code().equals(MINUTES) ? "还没有记录调解会议。" : "还没有安排调解会议。");
        }
        if (kind.code().equals(UNDISPUTED) && !sessions.hasFacts(file.number())) {
            return Optional.of("会议笔录里没有双方同意记载的无争议事实。");
        }
        return OF_AN_AGREEMENT.contains(kind.code())
                        && agreements.of(file.number()).terms().isEmpty()
                ? Optional.of("还没有登记协议条款。")
                : Optional.empty();
    }

    @Override
    public Particulars particulars(CaseFile file, LetterKind kind, Occasion occasion) {
        CaseNumber number = file.number();
        Dispute dispute = disputes.of(number);
        Told told = told(number);
        Particulars letter = vocabulary
                .blank()
                .and(new PartiesTold(dispute).particulars())
                .and(sessions.particulars(number))
                .and(new RecordTold(told).particulars())
                .and(mediators.particulars(number))
                .and(agreement(number, dispute))
                .and(standing.particulars(number))
                .text("卷别", "全卷")
                .text("调解组织", organisation(file))
                .text("时效提示", limitation(number));
        OneParty.of(dispute).stream()
                .filter(party -> party.role().equals(occasion.key()))
                .forEach(party -> letter.and(party.particulars(dispute)));
        return letter.and(sessions.particulars(number, occasion, names(dispute)));
    }

    private Told told(CaseNumber number) {
        return new Told(caseFiles.registered(number), caseFiles.answered(number));
    }

    private String organisation(CaseFile file) {
        return issuer(file).flatMap(unions::find).map(Union::name).orElse("") + "劳动争议诉调对接工作室";
    }

    private Particulars agreement(CaseNumber number, Dispute dispute) {
        Agreement agreement = agreements.of(number);
        if (agreement.terms().isEmpty()) {
            return Particulars.none();
        }
        return new AgreementTold(agreement, names(dispute), LocalDate.now(clock))
                .particulars(agreements.effectiveOn(number));
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

    private String limitation(CaseNumber number) {
        return Limitation.warning(caseFiles.registered(number).getOrDefault("limitationStart", ""), clock);
    }
}
