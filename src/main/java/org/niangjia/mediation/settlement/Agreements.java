package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.Deadlines;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements as they stand, and what follows from them. {@link Settling} changes them. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Agreements {

    private final Sheets sheets;
    private final Stages stages;
    private final Mediations mediations;
    private final Disputes disputes;
    private final Deadlines deadlines;
    private final Attachments attachments;

    /** Of a case in which nothing is agreed yet, an empty draft. */
    public Agreement of(CaseNumber number) {
        Stages.Standing standing = stages.of(number);
        return new Agreement(
                number,
                standing.stage(),
                standing.draft(),
                all(number, AgreementSheets.HEAD, Head.class).stream()
                        .findFirst()
                        .orElse(Head.EMPTY),
                all(number, AgreementSheets.TERMS, Term.class),
                all(number, AgreementSheets.SIGNATURES, Signature.class),
                all(number, AgreementSheets.PERFORMANCES, Performance.class));
    }

    private <R extends Record> List<R> all(CaseNumber number, Sheet sheet, Class<R> type) {
        return lines(number, sheet).stream().map(line -> line.as(type)).toList();
    }

    public List<Line> lines(CaseNumber number, Sheet sheet) {
        return sheets.of(number, sheet);
    }

    /** What the agreement lacks before it may go to review, as sentences. */
    public List<String> missing(CaseNumber number) {
        return findings(number).missing();
    }

    /** What the tables DMN-M4, M6 and M7 ask, as of today. */
    public AgreementFacts facts(CaseNumber number) {
        return findings(number).facts();
    }

    /** 生效日 (§3.5); empty while somebody has not signed without whom it does not take effect. */
    public Optional<LocalDate> effectiveOn(CaseNumber number) {
        return findings(number).effectiveOn();
    }

    /** The last day on which both may apply for judicial confirmation. */
    public Optional<LocalDate> lastDayToConfirm(CaseNumber number) {
        return findings(number).lastDayToConfirm();
    }

    /** The day on which the last of those signed without whom nothing is agreed. */
    public Optional<LocalDate> signedOn(CaseNumber number) {
        return of(number).effectiveOn(signing(number).keySet());
    }

    /** Without whose signature or seal nothing is agreed yet, in words. */
    public List<String> unsigned(CaseNumber number) {
        Set<String> signed =
                of(number).signatures().stream().map(Signature::signer).collect(Collectors.toSet());
        return signing(number).entrySet().stream()
                .filter(signer -> !signed.contains(signer.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, String> signing(CaseNumber number) {
        return Signers.signing(channel(number), disputes.of(number));
    }

    /** Everybody who may sign, with what people call each. */
    public Map<String, String> signers(CaseNumber number) {
        return Signers.all(channel(number), disputes.of(number));
    }

    /** 司法确认材料包 (D-M15), with what is there and what is missing. */
    public List<Material> confirmationPackage(CaseNumber number) {
        List<String> names =
                attachments.of(number).stream().map(Attachment::name).toList();
        return new ConfirmationPackage(
                        of(number), disputes.of(number), effectiveOn(number).isPresent(), names)
                .materials();
    }

    /** Of a case that is not taken in yet: nobody has referred it. */
    private Channel channel(CaseNumber number) {
        return mediations.find(number).map(Mediation::channel).orElse(Channel.UNION_SELF);
    }

    private Findings findings(CaseNumber number) {
        return new Findings(
                of(number),
                disputes.of(number),
                channel(number),
                mediations.find(number).map(Mediation::effectiveOn).orElse(null),
                (rule, from) -> deadlines.limit(rule, from).lastDay(),
                sheets.today());
    }
}
