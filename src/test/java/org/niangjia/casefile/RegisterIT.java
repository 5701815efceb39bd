package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of cases, as far as it is a member's to see. */
@IntegrationTest
class RegisterIT {

    @Autowired
    private Register register;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aDeputyFindsACaseOnceThatIsAlsoTheAbsentColleagues() {
        Member absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421002");
        Member deputy = staff.hire("代办经办", Role.COUNTY_CLERK, "421002");
        staff.away(absent, deputy);
        List<CaseNumber> elsewhere = Stream.of(petition(), petition())
                .map(Walk::number)
                .peek(number -> involve(number, absent, deputy))
                .toList();

        Register.Page page = register.page(among(elsewhere), deputy, 0, elsewhere.size());

        assertThat(page.total()).isEqualTo(elsewhere.size());
        assertThat(page.items()).extracting(CaseFile::number).containsExactlyInAnyOrderElementsOf(elsewhere);
    }

    private Walk petition() {
        return office.open(aPetition().takenBy("county-clerk2"));
    }

    private void involve(CaseNumber number, Member... members) {
        transaction.executeWithoutResult(
                status -> Stream.of(members).forEach(member -> caseFiles.involve(number, member.login())));
    }

    private static Register.Wanted among(List<CaseNumber> numbers) {
        return new Register.Wanted(
                null,
                null,
                null,
                null,
                new Register.Among(
                        "select number from case_file where number in (:these)",
                        Map.of("these", numbers.stream().map(CaseNumber::value).toList())));
    }
}
