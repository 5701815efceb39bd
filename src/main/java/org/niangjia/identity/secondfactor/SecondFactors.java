package org.niangjia.identity.secondfactor;

import java.text.Normalizer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.secondfactor.FactorRows.Row;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.SecondFactor;
import org.niangjia.identity.signin.WallClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 动态口令 of members: begun, confirmed by a code, used, given up. */
@Service
@RequiredArgsConstructor
@Transactional
public class SecondFactors implements SecondFactor {

    private static final Pattern CODE = Pattern.compile("[0-9]{" + TimedCode.DIGITS + "}");
    private static final int LONGEST = 64;
    /** A secret on a screen that somebody has left does not wait for days. */
    private static final Duration BEGUN_FOR = Duration.ofMinutes(15);

    private final FactorRows rows;
    private final RecoveryCodes recoveryCodes;
    private final AccessRecord record;
    private final WallClock clock;
    private final ApplicationEventPublisher events;

    /** Since when a member has it. */
    public record Standing(String login, OffsetDateTime since, int recoveryCodesLeft) {}

    public Optional<Standing> standingOf(String login) {
        return rows.of(login).filter(Row::isOn).map(this::standing);
    }

    public List<Standing> all() {
        return rows.confirmed().stream().map(this::standing).toList();
    }

    @Override
    public boolean isOn(String login) {
        return rows.of(login).filter(Row::isOn).isPresent();
    }

    @Override
    public boolean isCode(String typed) {
        return CODE.matcher(plain(typed)).matches();
    }

    @Override
    public boolean accepts(String login, String typed) {
        var row = rows.of(login).filter(Row::isOn);
        return row.isPresent() && (isCode(typed) ? showsNow(row.get(), typed) : recovers(login, typed));
    }

    /** A new secret, unless the member has one that counts. */
    public void begin(String login) {
        if (!isOn(login)) {
            rows.begin(login, Secret.made());
        }
    }

    public Optional<Enrolment> begun(String login) {
        return begunRow(login).map(row -> Enrolment.of(login, rows.secretOf(row)));
    }

    /** From now on it counts. Nothing, when the code is not the one on a telephone with this secret. */
    public Optional<List<String>> confirm(String login, String typed) {
        if (begunRow(login).filter(row -> showsNow(row, typed)).isEmpty() || !rows.confirm(login)) {
            return Optional.empty();
        }
        record.note(AccessEvent.SECOND_FACTOR_ON, login, login, "");
        events.publishEvent(new MemberChanged(login));
        return Optional.of(recoveryCodes.make(login));
    }

    public List<String> renewRecoveryCodes(String login) {
        record.note(AccessEvent.RECOVERY_CODES_MADE, login, login, "");
        return recoveryCodes.make(login);
    }

    /** @return whether the member had it */
    public boolean giveUp(String login, String actor) {
        var had = isOn(login) && rows.remove(login);
        if (had) {
            record.note(AccessEvent.SECOND_FACTOR_OFF, login, actor, "");
            events.publishEvent(new MemberChanged(login));
        }
        return had;
    }

    private boolean showsNow(Row row, String typed) {
        var step = TimedCode.stepOf(rows.secretOf(row).bytes(), plain(typed), clock.instant(), row.lastStep());
        return step.isPresent() && rows.useUp(row.login(), step.getAsLong());
    }

    private boolean recovers(String login, String typed) {
        var recovers = recoveryCodes.useUp(login, plain(typed));
        if (recovers) {
            record.note(AccessEvent.RECOVERY_CODE_USED, login, login, "剩余 " + recoveryCodes.left(login) + " 个");
        }
        return recovers;
    }

    private Optional<Row> begunRow(String login) {
        return rows.of(login)
                .filter(row -> !row.isOn())
                .filter(row -> row.begunAt().plus(BEGUN_FOR).isAfter(clock.timestamp()));
    }

    private Standing standing(Row row) {
        return new Standing(
                row.login(), Optional.ofNullable(row.confirmedAt()).orElseThrow(), recoveryCodes.left(row.login()));
    }

    /** Digits as they come from a sheet of paper or a Chinese keyboard. */
    private static String plain(String typed) {
        return typed.length() > LONGEST
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}-]", "");
    }
}
