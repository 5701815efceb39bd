package org.niangjia.mediation.letters;

import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.LetterSource;
import org.niangjia.document.ToldCase;
import org.niangjia.document.content.Particulars;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.settlement.Agreements;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The letters of a mediation: in whose name they are, who makes them, and from where they know what they say. */
@Component
@RequiredArgsConstructor
class MediationLetters implements LetterSource {

    private static final Set<Role> OFFICE = Set.of(Role.INTAKE_CLERK, Role.MEDIATION_ADMIN, Role.LEGAL_REVIEWER);

    private final Disputes disputes;
    private final Agreements agreements;
    private final CaseFiles caseFiles;
    private final Unions unions;
    private final MediatorsTold mediators;
    private final SessionsTold sessions;
    private final StandingTold standing;
    private final NextTold next;
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
    public ToldCase of(CaseFile file) {
        CaseNumber number = file.number();
        Supplier<Dispute> dispute = SingletonSupplier.of(() -> disputes.of(number));
        return new ToldMediation(
                number,
                sessions,
                dispute,
                SingletonSupplier.of(() -> agreements.of(number)),
                SingletonSupplier.of(() -> new Told(caseFiles.registered(number), caseFiles.answered(number))),
                told -> background(file, told).and(next.particulars(number, dispute.get())),
                () -> next.isDecided(number),
                clock);
    }

    /** What every letter of the case may say that neither the parties nor the record nor the agreement tell. */
    private Particulars background(CaseFile file, Told told) {
        return vocabulary
                .blank()
                .and(sessions.particulars(file.number()))
                .and(new RecordTold(told).particulars())
                .and(mediators.particulars(file.number()))
                .and(standing.particulars(file.number()))
                .text("卷别", "全卷")
                .text("调解组织", organisation(file));
    }

    private String organisation(CaseFile file) {
        return issuer(file).flatMap(unions::find).map(Union::name).orElse("") + "劳动争议诉调对接工作室";
    }
}
