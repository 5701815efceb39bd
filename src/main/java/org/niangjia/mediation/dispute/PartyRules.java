package org.niangjia.mediation.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Rule;
import org.niangjia.privacy.IdentityDocument;
import org.niangjia.privacy.IdentityNumber;

/** What is said of one party must agree with itself: the identity number with sex and birth, leaving with coming. */
class PartyRules {

    static final Rule NONE = (line, today) -> List.of();

    private static final String ID_NO = "idNo";
    private static final String BIRTH = "birthDate";

    private PartyRules() {}

    static List<FieldError> worker(Line worker, LocalDate today) {
        List<FieldError> faults = new ArrayList<>(document(worker, today));
        if (faults.isEmpty() && isIdCard(worker)) {
            worker.text(ID_NO).map(IdentityNumber::of).ifPresent(number -> faults.addAll(person(worker, number)));
        }
        LocalDate entry = worker.day("entryDate").orElse(LocalDate.MIN);
        worker.day("leaveDate")
                .filter(entry::isAfter)
                .ifPresent(day -> faults.add(new FieldError("leaveDate", "离职日期不能早于入职日期。")));
        born(worker)
                .filter(born -> !born.isBefore(entry))
                .ifPresent(born -> faults.add(new FieldError("entryDate", "入职日期早于出生日期，请核对。")));
        faults.addAll(agent(worker, today));
        return faults;
    }

    private static Optional<LocalDate> born(Line worker) {
        return worker.day(BIRTH).or(() -> worker.text(ID_NO)
                .filter(number ->
                        isIdCard(worker) && IdentityNumber.faultIn(number).isEmpty())
                .map(number -> IdentityNumber.of(number).birthDate()));
    }

    private static List<FieldError> person(Line worker, IdentityNumber number) {
        List<FieldError> faults = new ArrayList<>();
        boolean man = number.sex() == IdentityNumber.Sex.MALE;
        if (!worker.says("gender", man ? "M" : "F")) {
            faults.add(new FieldError("gender", "性别与身份证号不一致：按身份证号应为" + (man ? "男" : "女") + "。"));
        }
        worker.day(BIRTH)
                .filter(day -> !day.equals(number.birthDate()))
                .ifPresent(day -> faults.add(new FieldError(BIRTH, "出生日期与身份证号不一致。")));
        return faults;
    }

    static List<FieldError> document(Line person, LocalDate today) {
        IdentityDocument.Kind kind =
                IdentityDocument.Kind.valueOf(person.texts().getOrDefault("idType", "ID_CARD"));
        return person.text(ID_NO)
                .flatMap(number -> kind == IdentityDocument.Kind.ID_CARD
                        ? IdentityNumber.faultIn(number, today)
                        : kind.faultIn(number))
                .map(fault -> List.of(new FieldError(ID_NO, fault + "。")))
                .orElse(List.of());
    }

    /** 民事诉讼法第62条: an agent's authority is written down. */
    static List<FieldError> agent(Line party, LocalDate today) {
        if (party.texts().keySet().stream().noneMatch(key -> key.startsWith("agent."))) {
            return List.of();
        }
        List<FieldError> faults = new ArrayList<>();
        if (party.text("agent.name").isEmpty()) {
            faults.add(new FieldError("agent.name", "请填写代理人姓名。"));
        }
        if (party.text("agent.authority").isEmpty()) {
            faults.add(new FieldError("agent.authority", "请选择代理权限：一般或者特别。"));
        }
        party.text("agent.idNo")
                .flatMap(number -> IdentityNumber.faultIn(number, today))
                .ifPresent(fault -> faults.add(new FieldError("agent.idNo", fault + "。")));
        return faults;
    }

    static List<FieldError> delivery(Line address, LocalDate today) {
        if (address.text("type").isEmpty()) {
            return List.of();
        }
        boolean electronic = address.says("type", "ELECTRONIC");
        if (electronic && !address.isYes("agreeElectronic")) {
            return List.of(new FieldError("agreeElectronic", "电子送达须经本人同意。"));
        }
        if (isReached(address, electronic)) {
            return List.of();
        }
        return List.of(
                electronic ? new FieldError("phone", "电子送达请填写送达电话、电子邮箱或者微信号。") : new FieldError("addr", "请填写送达地址。"));
    }

    private static boolean isReached(Line address, boolean electronic) {
        return electronic
                ? Stream.of("phone", "email", "wechat")
                        .anyMatch(way -> address.text(way).isPresent())
                : address.text("addr").isPresent();
    }

    private static boolean isIdCard(Line person) {
        return person.says("idType", IdentityDocument.Kind.ID_CARD.name());
    }
}
