package org.niangjia.mediation.letters;

import java.time.LocalDate;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines.Limit;
import org.niangjia.mediation.Channel;

/** Where parties go whose dispute was not settled, and by when, as a letter explains what the table DMN-M5 has decided. */
@RequiredArgsConstructor
final class NextWay {

    private static final String ARBITRATION = "当事人可以向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会申请仲裁，仲裁不收费。";

    private final Channel channel;
    private final @Nullable String court;
    private final Limitation limitation;
    private final Limits limits;
    private final LocalDate today;

    /** @param next as the table names it */
    String sentence(String next) {
        return channel == Channel.COURT_PRE ? way(next) + "本案材料退回" + court() + "，坚持诉讼的，由该院依法登记立案。" : way(next);
    }

    private String way(String next) {
        return switch (next) {
            case "BACK_TO_TRIAL" -> "本案由法院委托调解，现将材料退回" + court() + "，由该院恢复审理，当事人不必另行申请仲裁或者起诉。";
            case "BACK_TO_ARBITRATION" -> "本案由仲裁机构委托调解，现将材料退回该仲裁机构，由其继续处理，当事人不必另行申请仲裁。";
            case "INSPECTION_OR_ARBITRATION" -> "本案由工会主动介入，现终结调解。用人单位违反劳动保障法律法规的，可以向劳动保障监察机构投诉；" + ARBITRATION;
            case "SUE_IN_TIME" -> "本争议已经仲裁裁决，不服裁决的，可以向人民法院起诉；期满不起诉的，裁决书发生法律效力。";
            case "SUE" -> "仲裁机构不予受理或者逾期未作出裁决的，当事人可以就该争议向人民法院起诉（《劳动争议调解仲裁法》第二十九条、第四十三条）。";
            case "SUE_AS_CIVIL" -> "本争议不以仲裁为前提，当事人可以直接向有管辖权的人民法院起诉，按普通民事纠纷处理。";
            case "SUE_ON_AGREEMENT" -> "当事人可以依据调解协议，直接向有管辖权的人民法院起诉。";
            default -> "本争议尚未经过劳动仲裁，" + ARBITRATION;
        };
    }

    /** By when. */
    String limit(String next) {
        return switch (next) {
            case "BACK_TO_TRIAL", "BACK_TO_ARBITRATION" -> "由上述机关依法继续办理，当事人没有需要另行遵守的申请期限。";
            case "SUE_IN_TIME" -> suing(limits.of("M_SUE", today));
            case "SUE", "SUE_AS_CIVIL", "SUE_ON_AGREEMENT" -> "请在法律规定的诉讼时效期间内起诉。";
            default -> limitation.sentence(today);
        };
    }

    /** When the parties got the award only they know. */
    private static String suing(Limit limit) {
        return "对裁决不服的，应当自收到裁决书之日起" + limit.period() + "内向人民法院起诉（" + limit.basis() + "）。";
    }

    private String court() {
        return Objects.requireNonNullElse(court, "委派、委托的人民法院");
    }
}
