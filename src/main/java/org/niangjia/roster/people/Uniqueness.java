package org.niangjia.roster.people;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/** One person stands on the roster once, in a district that there is, with a login that is theirs. */
@Component
@RequiredArgsConstructor
class Uniqueness {

    private final MediatorRows rows;
    private final Members members;
    private final Unions unions;

    /** @param except the one that is amended */
    void refuse(Particulars entered, String except) {
        if (unions.find(entered.district()).isEmpty()) {
            throw refused("district", "请选择区域。");
        }
        if (!entered.login().isEmpty()) {
            Optional<Member> member = members.byLogin(entered.login());
            if (member.filter(it -> it.is(Role.MEDIATOR)).isEmpty()) {
                throw refused("login", "没有这个调解员账号，请核对，或者请系统管理员先建立账号。");
            }
            refuseOther("login", rows.byLogin(entered.login()), except, "这个账号已经属于名册上的另一名调解员：");
        }
    }

    void refuseTwice(String idKey, String except) {
        refuseOther("idNo", rows.byIdKey(idKey), except, "此人已经在册，请在原记录上修改或者恢复：");
    }

    private static void refuseOther(String field, Optional<Mediator> found, String except, String sentence) {
        found.filter(other -> !other.rosterNo().equals(except)).ifPresent(other -> {
            throw refused(field, sentence + other.name() + "（" + other.rosterNo() + "）。");
        });
    }

    private static SubmissionRefused refused(String field, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(field, sentence)));
    }
}
