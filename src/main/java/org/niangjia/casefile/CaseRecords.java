package org.niangjia.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.entry.Verification;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.casefile.safe.Safe;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.KnownCases;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record as members read it: nothing of cases that are not theirs to see, personal data masked. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CaseRecords implements KnownCases {

    private final Shelf shelf;
    private final Entries entries;
    private final Parties parties;
    private final CaseKeys keys;
    private final Sight sight;
    private final CaseFiles caseFiles;
    private final AccessRecord access;

    /** What those are told who are recused. */
    public static final String KEEP_AWAY = "您已回避本案，不能查看或者办理。";

    /** Empty for a case that does not exist and for one that the member may not see alike. */
    public Optional<CaseFile> find(CaseNumber number, Member reader) {
        return shelf.find(number).filter(file -> sight.of(file, reader));
    }

    /** In whose name somebody reads a case that is theirs to see. */
    public Acting reading(CaseFile file, Member reader) {
        return sight.in(file, reader);
    }

    /** 回避: what the case says is not for those who are not impartial about it. */
    public boolean isRecused(CaseFile file, Acting reader) {
        return sight.isRecused(file, reader);
    }

    /** Whether the member, or the colleague in whose name the member acts, has had a part in the case: in whoever's name. */
    public boolean hadPart(CaseFile file, Acting acting) {
        List<String> logins = acting.logins().toList();
        return shelf.isInvolved(file.number(), logins) || entries.hasOneBy(file.number(), logins);
    }

    @Override
    public boolean exists(String caseNumber) {
        return CaseNumber.parse(caseNumber).filter(this::exists).isPresent();
    }

    public boolean exists(CaseNumber number) {
        return shelf.find(number).isPresent();
    }

    public List<Entry> entries(CaseFile file) {
        Safe safe = safe(file.number());
        return entries.of(file.number()).stream().map(link -> read(link, safe)).toList();
    }

    /** As far as it is for the reader: not everybody who may see a case may know what was said in it. */
    public List<Entry> entries(CaseFile file, Member reader) {
        List<Entry> all = entries(file);
        return sight.knowsWhatWasSaid(file, reader)
                ? all
                : all.stream().map(entry -> entry.discreetly(reader.login())).toList();
    }

    /** Whether what was said in the case is for the reader, too, and not only what happened. */
    public boolean knowsWhatWasSaid(CaseFile file, Member reader) {
        return sight.knowsWhatWasSaid(file, reader);
    }

    public List<PartyFact> parties(CaseFile file) {
        return parties.of(safe(file.number())).stream().map(PartyFact::masked).toList();
    }

    /** The parties' data in clear, for a reason that goes into the record first; the auditor is told who looked into which case. */
    @Transactional
    public List<PartyFact> unmask(CaseFile file, Acting reader, String reason) {
        int entry = caseFiles.record(file.number(), reader, Happening.because(EntryKind.UNMASKED, "查看当事人信息", reason));
        access.noteReasoned(
                AccessEvent.UNMASKED,
                reader.capacity().login(),
                reader.member().login(),
                file.number().value(),
                entry);
        return parties.of(safe(file.number()));
    }

    /** 遮盖: what the case has ever been told of people, in clear, each with its kind, for the house to cover it in other texts. */
    public Map<String, Personal> personal(CaseFile file) {
        Safe safe = safe(file.number());
        Map<String, Personal> personal = new HashMap<>();
        entries.of(file.number()).stream()
                .flatMap(link -> safe.openAnswers(link.seq(), link.answers()).stream())
                .filter(answer -> answer.personal() != null)
                .forEach(answer -> personal.put(answer.text(), answer.personal()));
        parties.of(safe).stream()
                .filter(fact -> fact.personal() != null)
                .forEach(fact -> personal.put(fact.text(), fact.personal()));
        return personal;
    }

    /** Recomputes the chain from its first entry and compares the end of the case with it, while nobody adds one. */
    @Transactional
    public Verification verify(CaseNumber number) {
        Claim claim = shelf.lockClaim(number);
        return Chain.verify(claim, entries.of(number));
    }

    private Safe safe(CaseNumber number) {
        return keys.safe(number);
    }

    private static Entry read(Chain.Link link, Safe safe) {
        return new Entry(
                link.seq(),
                link.at(),
                link.actor(),
                link.actorName(),
                link.onBehalfOf(),
                link.onBehalfOfName(),
                EntryKind.valueOf(link.kind()),
                link.step(),
                link.stepName(),
                link.summary(),
                safe.openAnswers(link.seq(), link.answers()).stream()
                        .map(Answer::masked)
                        .toList(),
                link.previousHash(),
                link.hash());
    }
}
