package org.niangjia.mediation.letters;

/** Where parties go whose dispute was not settled (DMN-M5; domain rules §3.7), as a letter explains it. */
final class NextWay {

    private static final String ARBITRATION = "本争议尚未经过劳动仲裁，当事人可以向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会申请仲裁，仲裁不收费。";
    private static final String COURT_GOES_ON = "本案材料退回{法院}，坚持诉讼的，由该院依法登记立案或者继续审理。";

    private NextWay() {}

    static String sentence(Told told) {
        String exception = told.at("terminate", "directSuit");
        String way = exception.isBlank() || exception.startsWith("不属于")
                ? byArbitration(told.registered("arbitrationStatus"))
                : "本争议属于可以直接向人民法院起诉的情形（" + exception + "），当事人可以向有管辖权的人民法院起诉。";
        return told.isFromCourt() ? way + COURT_GOES_ON.replace("{法院}", told.registered("courtName")) : way;
    }

    private static String byArbitration(String status) {
        if (status.matches("已裁决.*|ARBITRATED")) {
            return "本争议已经仲裁裁决，不服裁决的，应当自收到裁决书之日起十五日内向人民法院起诉。";
        }
        if (status.matches("仲裁.*|ARB_.*")) {
            return "仲裁机构不予受理或者逾期未作出裁决的，当事人可以就该争议向人民法院起诉。";
        }
        return ARBITRATION;
    }
}
