package org.niangjia.engine.registration;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.Reason;
import org.niangjia.engine.news.CaseEnded;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销登记: a case that was registered by mistake, twice or of the wrong person, is taken back with its open tasks and clocks. */
@Service
@Transactional
@RequiredArgsConstructor
public class Withdrawals {

    private static final String ANOTHER = "本案已经超期，您经手过本案，撤销登记须由没有经手过的负责人或者上级工会负责人办理" + "（依据：职责分离，不相容岗位相互分离）。";

    private final RuntimeService processes;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final Permissions permissions;
    private final Lateness lateness;
    private final ApplicationEventPublisher house;

    /** In whose name: a leader's, or that of whoever registered it as long as nobody has taken a step of it. */
    @Transactional(readOnly = true)
    public Optional<Acting> by(Member member, CaseFile file) {
        return entitled(member, file).filter(acting -> !needsAnother(acting, file));
    }

    /** Why the member, who could otherwise take it back, must leave it to somebody else. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Member member, CaseFile file) {
        return entitled(member, file)
                .filter(acting -> needsAnother(acting, file))
                .map(acting -> ANOTHER);
    }

    private Optional<Acting> entitled(Member member, CaseFile file) {
        return permissions
                .acting(member, "case.withdraw-any", file.process(), file.unionCode())
                .or(() -> permissions
                        .acting(member, "case.withdraw", file.process(), file.unionCode())
                        .filter(acting -> isRegistrar(acting, file) && !caseFiles.isUnderWay(file.number())))
                .filter(acting -> !records.isRecused(file, acting));
    }

    /** Nobody makes a lateness of one's own disappear from the figures. */
    private boolean needsAnother(Acting acting, CaseFile file) {
        return records.hadPart(file, acting) && lateness.of(file.number().value());
    }

    private static boolean isRegistrar(Acting acting, CaseFile file) {
        return acting.logins().anyMatch(file.openedBy()::equals);
    }

    /** @return whether the case was open still */
    public boolean withdraw(CaseFile file, String reason, Member member) {
        requireReason(reason.strip());
        CaseNumber number = file.number();
        caseFiles.hold(number);
        // a colleague may have taken a step until now
        Acting by = by(member, file).orElseThrow(() -> obstacle(member, file)
                .map(NotYours::inPerson)
                .orElseGet(() -> new NotYours("本案已经开始办理，只能由负责人撤销登记。")));
        if (!caseFiles.withdraw(number, by, reason.strip())) {
            return false;
        }
        takeBack(number);
        house.publishEvent(new CaseEnded(number.value(), CaseFile.WITHDRAWN));
        return true;
    }

    private static void requireReason(String reason) {
        Reason.fault("reason", "请写明撤销登记的理由", reason).ifPresent(fault -> {
            throw new SubmissionRefused(List.of(fault));
        });
    }

    /** The reason stays in the record, sealed; the engine learns none of it. */
    private void takeBack(CaseNumber number) {
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .forEach(
                        instance -> processes.deleteProcessInstance(instance.getId(), CaseFile.WITHDRAWN, false, true));
    }
}
