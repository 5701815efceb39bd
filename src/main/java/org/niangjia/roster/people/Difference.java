package org.niangjia.roster.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/** What a change has made other, line by line; of what is sealed only that it is another. */
record Difference(String before, String after) {

    static final Difference NONE = new Difference("", "");

    static Difference added(String what) {
        return new Difference("", what);
    }

    static Difference between(@Nullable Mediator before, Mediator after, Particulars entered) {
        Map<String, String> old = before == null ? Map.of() : lines(before);
        Map<String, String> changed = lines(after);
        changed.entrySet().removeIf(line -> line.getValue().equals(old.getOrDefault(line.getKey(), "")));
        Difference plain = new Difference(
                text(old.keySet().stream()
                        .filter(changed::containsKey)
                        .collect(Collectors.toMap(
                                key -> key,
                                key -> Objects.requireNonNull(old.get(key)),
                                (a, b) -> a,
                                LinkedHashMap::new))),
                text(changed));
        return plain.with("证件号码", Personal.ID_NO.masked(entered.idNo()))
                .with("补贴账户", Personal.CARD.masked(entered.subsidyAccount()));
    }

    private Difference with(String label, String masked) {
        return masked.isEmpty()
                ? this
                : new Difference(before, after + (after.isEmpty() ? "" : "\n") + label + "：" + masked);
    }

    private static String text(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "：" + (line.getValue().isEmpty() ? "无" : line.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> lines(Mediator it) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("姓名", it.name());
        lines.put("性别", it.sex().getLabel());
        lines.put("单位", it.organisation());
        lines.put("统一社会信用代码", it.organisationCode());
        lines.put("类型", it.kind().getLabel());
        lines.put(
                "擅长",
                it.specialties().stream().sorted().map(Specialty::getLabel).collect(Collectors.joining("、")));
        lines.put("证书编号", it.certNo());
        lines.put("聘任", it.appointedBy().getLabel());
        lines.put("聘期", it.appointedFrom() + " 至 " + it.appointedTo());
        lines.put("培训学时", String.valueOf(it.trainingHours()));
        lines.put("区域", it.district());
        lines.put("账号", Objects.requireNonNullElse(it.login(), ""));
        return lines;
    }
}
