package org.niangjia.roster.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Reason;
import org.niangjia.privacy.BankCard;
import org.niangjia.privacy.CreditCode;
import org.niangjia.privacy.IdentityNumber;

/** What cannot be right in what was entered, beside its field. */
final class Faults {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ORGANISATION = 120;
    private static final int MOST_HOURS = 10_000;

    private final List<FieldError> found = new ArrayList<>();

    private Faults() {}

    static void refuseNew(Particulars entered, LocalDate today) {
        of(entered, true, today).refuse();
    }

    static void refuseAmended(Particulars entered, String reason, LocalDate today) {
        Faults faults = of(entered, false, today);
        Reason.fault("reason", "请填写修改的理由", reason).ifPresent(faults.found::add);
        faults.refuse();
    }

    /** @param isNew whether the identity number is still missing */
    private static Faults of(Particulars entered, boolean isNew, LocalDate today) {
        Faults faults = new Faults();
        faults.ofPerson(entered, isNew, today);
        faults.ofTrade(entered);
        faults.ofTerm(entered);
        return faults;
    }

    static void refuse(Tie tie, LocalDate today) {
        Faults faults = new Faults();
        faults.add(tie.kind() == null, "kind", "请选择是什么关系。");
        faults.length("name", tie.name(), LONGEST_ORGANISATION, "请填写对方的姓名或者单位名称");
        if (!tie.number().isEmpty()) {
            faults.addIfThere(
                    "number",
                    tie.person() ? IdentityNumber.faultIn(tie.number(), today) : CreditCode.faultIn(tie.number()));
        }
        LocalDate from = tie.from();
        LocalDate to = tie.to();
        faults.add(from == null || from.isAfter(today), "from", "请填写关系从哪一天开始，不得晚于今天。");
        faults.add(from != null && to != null && to.isBefore(from), "to", "结束日期不得早于开始日期。");
        faults.refuse();
    }

    private void ofPerson(Particulars entered, boolean isNew, LocalDate today) {
        length("name", entered.name(), LONGEST_NAME, "请填写姓名");
        add(entered.sex() == null, "sex", "请选择性别。");
        add(isNew && entered.idNo().isEmpty(), "idNo", "请填写身份证号。");
        if (!entered.idNo().isEmpty()) {
            Optional<String> fault = IdentityNumber.faultIn(entered.idNo(), today);
            addIfThere("idNo", fault);
            add(
                    fault.isEmpty()
                            && entered.sex() != null
                            && IdentityNumber.of(entered.idNo()).sex() != entered.sex(),
                    "sex",
                    "性别与身份证号不符，请核对。");
        }
        if (!entered.subsidyAccount().isEmpty()) {
            addIfThere("subsidyAccount", BankCard.faultIn(entered.subsidyAccount()));
        }
    }

    private void ofTrade(Particulars entered) {
        length("organisation", entered.organisation(), LONGEST_ORGANISATION, "请填写所在单位，没有单位的填“无”");
        if (!entered.organisationCode().isEmpty()) {
            addIfThere("organisationCode", CreditCode.faultIn(entered.organisationCode()));
        }
        add(entered.kind() == null, "kind", "请选择类型。");
        add(entered.specialties().isEmpty(), "specialties", "请至少选择一类擅长的争议。");
        add(entered.district().isEmpty(), "district", "请选择区域。");
        add(entered.certNo().length() > LONGEST_NAME, "certNo", "证书编号最多 " + LONGEST_NAME + " 个字。");
        Integer hours = entered.trainingHours();
        add(hours == null || hours < 0 || hours > MOST_HOURS, "trainingHours", "培训学时应为 0 至 " + MOST_HOURS + " 的整数。");
    }

    private void ofTerm(Particulars entered) {
        add(entered.appointedBy() == null, "appointedBy", "请选择由谁聘任。");
        LocalDate from = entered.appointedFrom();
        LocalDate to = entered.appointedTo();
        add(from == null, "appointedFrom", "请填写聘期从哪一天开始。");
        add(from != null && to != null && to.isBefore(from), "appointedTo", "聘期结束不得早于开始。");
    }

    void add(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new FieldError(field, sentence));
        }
    }

    private void addIfThere(String field, Optional<String> fault) {
        fault.ifPresent(sentence -> found.add(new FieldError(field, sentence + "。")));
    }

    private void length(String field, String text, int most, String demand) {
        add(text.isEmpty() || text.length() > most, field, demand + "，最多 " + most + " 个字。");
    }

    private void refuse() {
        if (!found.isEmpty()) {
            throw new SubmissionRefused(found);
        }
    }
}
