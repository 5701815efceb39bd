package org.niangjia.mediation.dispute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;

/** What one line may not be beside the others: nobody is named twice, and an address is a party's. */
class Together {

    private static final Map<Sheet, String> NAMED_BY = Map.of(
            DisputeSheets.WORKERS, "idNo", DisputeSheets.EMPLOYERS, "uscc", DisputeSheets.REPRESENTATIVES, "idNo");

    private Together() {}

    /**
     * @param others the other lines of the same sheet
     * @param parties the roles of the parties of the case
     */
    static List<FieldError> faults(Sheet sheet, Line line, List<Line> others, Set<String> parties) {
        return Stream.of(twice(sheet, line, others), tooMany(sheet, others), address(sheet, line, others, parties))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldError> twice(Sheet sheet, Line line, List<Line> others) {
        String key = NAMED_BY.get(sheet);
        return key != null && others.stream().anyMatch(other -> other.text(key).equals(line.text(key)))
                ? List.of(new FieldError(key, "这一" + sheet.title() + "已经登记过，不能重复登记。"))
                : List.of();
    }

    private static List<FieldError> tooMany(Sheet sheet, List<Line> others) {
        return sheet.equals(DisputeSheets.REPRESENTATIVES) && others.size() >= Dispute.MOST_REPRESENTATIVES
                ? List.of(new FieldError("name", "代表人最多" + Dispute.MOST_REPRESENTATIVES + "名。"))
                : List.of();
    }

    private static List<FieldError> address(Sheet sheet, Line line, List<Line> others, Set<String> parties) {
        if (!sheet.equals(DisputeSheets.ADDRESSES)) {
            return List.of();
        }
        String party = line.text("party").orElse("");
        if (!parties.contains(party)) {
            return List.of(new FieldError("party", "本案没有这一当事人，请写成 WORKER-1、EMPLOYER-1 的样子。"));
        }
        return others.stream().anyMatch(other -> other.says("party", party))
                ? List.of(new FieldError("party", "这一当事人的送达地址已经登记，请更改原来的。"))
                : List.of();
    }
}
