package org.niangjia.desk.web;

import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.APPROVE;
import static org.niangjia.petition.Steps.DELIVER;
import static org.niangjia.petition.Steps.HANDLE;
import static org.niangjia.petition.Steps.INFORM;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.Roster;
import org.springframework.stereotype.Component;

/** Members with a petition before them, in the situations that the pages must tell apart. */
@Component
@RequiredArgsConstructor
class Holders {

    private final Office office;
    private final TestStaff staff;
    private final Roster roster;
    private final Recusals recusals;
    private final Tasks tasks;

    record Holder(Member member, Walk petition) {

        String login() {
            return member.login();
        }

        String task() {
            return petition.task().id();
        }
    }

    Holder withATaskInHand() {
        return holding(staff.hire("移交受理", Role.INTAKE_CLERK, "421000"));
    }

    Holder recused() {
        Holder holder = holding(staff.hire("回避受理", Role.INTAKE_CLERK, "421000"));
        recusals.fromCase(holder.member(), holder.petition().number().value(), "近亲属");
        return holder;
    }

    /** Who has handled a petition and has become director since. */
    Holder beforeTheirOwnWork() {
        Member promoted = staff.hire("刚任部长", Role.RIGHTS_OFFICER, "421000");
        Walk petition = office.open(aPetition())
                .then(ACCEPT, INFORM, HANDLE.by(promoted.login()).with("findings", "情况属实。\n另查明拖欠两个月。"));
        roster.assign(promoted.login(), Set.of(Role.RIGHTS_DIRECTOR));
        return new Holder(promoted, petition);
    }

    /** Where nothing is to be done but to wait for what the petitioner says to the opinion. */
    Walk awaitingReview() {
        return office.open(aPetition()).then(ACCEPT, INFORM, HANDLE, APPROVE, DELIVER);
    }

    private Holder holding(Member member) {
        Walk petition = office.open(aPetition());
        tasks.claim(petition.task().id(), member);
        return new Holder(member, petition);
    }
}
