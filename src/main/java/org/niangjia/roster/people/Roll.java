package org.niangjia.roster.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.Serials;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.BlindIndex;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解员名册: who is on it, and every change of it with who made it and why. */
@Service
@RequiredArgsConstructor
public class Roll {

    private static final String PREFIX = "TY";

    private final MediatorRows rows;
    private final SealedParticulars vault;
    private final RosterChanges changes;
    private final Uniqueness seats;
    private final Serials serials;
    private final BlindIndex index;
    private final OfficeParameters parameters;
    private final Clock clock;

    public List<Mediator> all() {
        return rows.all();
    }

    public Optional<Mediator> find(String rosterNo) {
        return rows.find(rosterNo);
    }

    public Optional<Mediator> byLogin(String login) {
        return rows.byLogin(login);
    }

    public List<Change> changes(String rosterNo) {
        return changes.of(rosterNo);
    }

    /** Nobody is given a case while being suspended, and nobody is suspended while being given one. */
    public Mediator hold(String rosterNo) {
        rows.hold(rosterNo);
        return rows.find(rosterNo).orElseThrow();
    }

    public String maskedIdNo(String rosterNo) {
        return vault.masked(rosterNo, SealedParticulars.Sealed.ID_NO);
    }

    public String maskedAccount(String rosterNo) {
        return vault.masked(rosterNo, SealedParticulars.Sealed.SUBSIDY_ACCOUNT);
    }

    /** @throws SubmissionRefused with what is wrong beside its field */
    @Transactional
    public Mediator enter(Particulars entered, Acting by) {
        Faults.refuseNew(entered, LocalDate.now(clock));
        seats.refuse(entered, "");
        String idKey = index.of(BlindIndex.Kind.ID_NO, entered.idNo());
        seats.refuseTwice(idKey, "");
        Mediator mediator = mediator(nextNumber(entered.district()), entered, idKey, 0);
        rows.insert(mediator);
        keepSealed(mediator, entered);
        changes.note(mediator.rosterNo(), by, "入册", "", Difference.between(null, mediator, entered));
        return mediator;
    }

    /** @param version as it was read */
    @Transactional
    public void amend(String rosterNo, int version, Particulars entered, String reason, Acting by) {
        Faults.refuseAmended(entered, reason, LocalDate.now(clock));
        seats.refuse(entered, rosterNo);
        Mediator before = hold(rosterNo);
        String idKey = entered.idNo().isEmpty() ? before.idKey() : index.of(BlindIndex.Kind.ID_NO, entered.idNo());
        seats.refuseTwice(idKey, rosterNo);
        Mediator after = mediator(rosterNo, entered, idKey, version);
        if (!rows.update(after)) {
            throw new SubmissionRefused(List.of(new FieldError("name", "您打开以后，他人已经修改了这名调解员的信息。请重新打开后再修改。")));
        }
        keepSealed(after, entered);
        changes.note(rosterNo, by, "修改", reason, Difference.between(before, after, entered));
    }

    /** 暂停、除名、恢复: with the reason, from this moment on. */
    @Transactional
    public void stand(String rosterNo, Standing standing, String reason, Acting by) {
        Mediator before = hold(rosterNo);
        if (before.standing() != standing) {
            rows.stand(rosterNo, standing, reason);
            Difference difference = new Difference("状态：" + before.standing().getLabel(), "状态：" + standing.getLabel());
            changes.note(rosterNo, by, standing == Standing.ACTIVE ? "恢复" : standing.getLabel(), reason, difference);
        }
    }

    private void keepSealed(Mediator mediator, Particulars entered) {
        vault.put(mediator.rosterNo(), SealedParticulars.Sealed.ID_NO, entered.idNo());
        vault.put(mediator.rosterNo(), SealedParticulars.Sealed.SUBSIDY_ACCOUNT, entered.subsidyAccount());
    }

    /** {@code TY421000-2026-001}: gapless for each region and year. */
    private String nextNumber(String district) {
        String region = district.substring(0, 6);
        int year = LocalDate.now(clock).getYear();
        return String.format(Locale.ROOT, "%s%s-%d-%03d", PREFIX, region, year, serials.next(PREFIX, region, year));
    }

    private Mediator mediator(String rosterNo, Particulars it, String idKey, int version) {
        LocalDate from = Objects.requireNonNull(it.appointedFrom());
        LocalDate term =
                from.plusYears(parameters.amount(Parameter.ROSTER_TERM)).minusDays(1);
        return new Mediator(
                rosterNo,
                it.name(),
                Objects.requireNonNull(it.sex()),
                idKey,
                it.organisation(),
                it.organisationCode().toUpperCase(Locale.ROOT),
                Objects.requireNonNull(it.kind()),
                it.specialties(),
                it.certNo(),
                Objects.requireNonNull(it.appointedBy()),
                from,
                Objects.requireNonNullElse(it.appointedTo(), term),
                Objects.requireNonNull(it.trainingHours()),
                Standing.ACTIVE,
                "",
                it.district(),
                it.login().isEmpty() ? null : it.login(),
                version);
    }
}
