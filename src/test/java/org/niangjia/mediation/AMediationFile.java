package org.niangjia.mediation;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Members;
import org.niangjia.identity.Unions;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The file of a mediation that no diagram has begun: for what happens beside the steps. */
@Component
@RequiredArgsConstructor
public class AMediationFile {

    private static final CaseType TYPE = new CaseType("court-union-mediation", "TJ", "诉调对接");

    private final CaseFiles caseFiles;
    private final Members members;
    private final Unions unions;
    private final Disputes disputes;

    @Transactional
    public CaseNumber open() {
        return open("421000");
    }

    @Transactional
    public CaseNumber open(String union) {
        Opening opening =
                new Opening(TYPE, unions.find(union).orElseThrow(), "测试争议", "register", "登记", List.of(), List.of());
        return caseFiles.open(opening, acting("intake"));
    }

    /** With the parties and claims of {@link ADispute}, and the other side about to be asked. */
    @Transactional
    public CaseFile asking(String login) {
        CaseNumber number = open();
        disputes.file(number, ADispute.lists(), acting(login));
        step(number, login, "askRespondent", "征询对方意愿");
        return caseFiles.head(number).orElseThrow();
    }

    @Transactional
    public void step(CaseNumber number, String login, String element, String name, Answer... answers) {
        caseFiles.record(number, acting(login), new Happening(EntryKind.STEP, element, name, name, List.of(answers)));
    }

    /** Whoever got a task of the case may see it from then on. */
    @Transactional
    public void involve(CaseNumber number, String login) {
        caseFiles.involve(number, login);
    }

    @Transactional
    public void close(CaseNumber number) {
        caseFiles.close(number, "agreed", "达成协议");
    }

    @Transactional
    public void withdraw(CaseNumber number) {
        caseFiles.withdraw(number, acting("intake"), "登记错误");
    }

    public Acting acting(String login) {
        return Acting.self(members.byLogin(login).orElseThrow());
    }
}
