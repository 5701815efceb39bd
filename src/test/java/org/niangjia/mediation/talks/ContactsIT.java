package org.niangjia.mediation.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.talks.Contact.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** 联系记录: nobody is called unreachable who was not tried often enough. */
@IntegrationTest
class ContactsIT {

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Clock clock;

    private CaseNumber number;

    @BeforeEach
    void mediate() {
        number = disputes.fresh().number();
    }

    @Test
    void threeAttemptsInVainMakeSomebodyUnreachable() {
        tell("EMPLOYER-1", Outcome.NO_ANSWER);
        tell("EMPLOYER-1", Outcome.RETURNED);
        assertThat(contacts.unreachable(number).isGranted()).isFalse();

        tell("EMPLOYER-1", Outcome.NO_ANSWER);

        assertThat(contacts.unreachable(number).isGranted()).isTrue();
    }

    @Test
    void whoWasReachedOnceIsNotUnreachable() {
        tell("EMPLOYER-1", Outcome.REACHED);
        tell("EMPLOYER-1", Outcome.NO_ANSWER);
        tell("EMPLOYER-1", Outcome.NO_ANSWER);

        assertThat(contacts.unreachable(number).isGranted()).isFalse();
    }

    @Test
    void anAttemptSaysWhenAndWhomAndWhatCameOfIt() {
        Attempt empty = new Attempt(null, null, "WORKER-9", null, "");

        var refused =
                catchThrowableOfType(SubmissionRefused.class, () -> contacts.add(number, empty, disputes.admin()));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("at", "way", "role", "outcome");
    }

    @Test
    void whatIsRemarkedIsReadByThoseWhoMay() {
        tell("WORKER-1", Outcome.REACHED);

        assertThat(contacts.of(number)).singleElement().satisfies(contact -> assertThat(contact.remark())
                .isEqualTo("本人接听"));
    }

    private void tell(String role, Outcome outcome) {
        contacts.add(
                number,
                new Attempt(LocalDateTime.now(clock).minusHours(1), Contact.Way.PHONE, role, outcome, "本人接听"),
                disputes.admin());
    }
}
