package org.niangjia.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.niangjia.Office;

/** A petition as it comes in, by letter and to the city unless told otherwise. Every name in it is made up. */
public final class APetition implements Office.Arrival {

    private final Map<String, Object> answers = Office.answers(
            "source", "SELF",
            "channel", "LETTER",
            "receivedOn", Office.TODAY,
            "petitioner", "张测试",
            "phone", "13800000000",
            "category", "WAGE",
            "content", "反映拖欠工资，请求督促支付。",
            "consentPersonalInfo", true);

    private String clerk = "intake";

    private APetition() {}

    public static APetition aPetition() {
        return new APetition();
    }

    public APetition by(String petitioner) {
        return with("petitioner", petitioner);
    }

    public APetition identifiedBy(String identityNumber) {
        return with("idNo", identityNumber);
    }

    /** A higher office sends it: whether it is ours is to be checked first. */
    public APetition referred() {
        return with("source", "REFERRED")
                .with("referredBy", "湖北省总工会")
                .with("referralNo", "鄂工信转〔2026〕8号")
                .with("referredOn", Office.TODAY);
    }

    public APetition without(String field) {
        answers.remove(field);
        return this;
    }

    public APetition inPersonBy(int visitors) {
        APetition visit = with("channel", "VISIT").with("visitors", visitors);
        return visitors > 1 ? visit.with("representativeNames", "张测试、李样例") : visit;
    }

    public APetition representedBy(int representatives) {
        return with("representatives", representatives).naming(representatives);
    }

    public APetition naming(int representatives) {
        List<String> names = List.of("张测试", "李样例", "赵示范", "钱试验", "孙假设", "周虚构");
        return with("representativeNames", String.join("、", names.subList(0, representatives)));
    }

    public APetition withoutPhone() {
        return without("phone");
    }

    public APetition livingAt(String address) {
        return with("address", address);
    }

    public APetition receivedOn(LocalDate day) {
        answers.computeIfPresent("referredOn", (field, sent) -> day.toString());
        return with("receivedOn", day.toString());
    }

    public APetition takenBy(String clerk) {
        this.clerk = clerk;
        return this;
    }

    private APetition with(String field, Object answer) {
        answers.put(field, answer);
        return this;
    }

    @Override
    public String process() {
        return "petition";
    }

    @Override
    public String clerk() {
        return clerk;
    }

    @Override
    public Map<String, Object> answers() {
        return answers;
    }
}
