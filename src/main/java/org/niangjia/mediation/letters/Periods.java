package org.niangjia.mediation.letters;

/** The period of mediation in a sentence (DMN-M3; domain rules §3.4), with its basis. */
final class Periods {

    private static final String MORE = "双方同意的，可以延长。";

    private Periods() {}

    static String sentence(Told told) {
        if (told.isAssigned()) {
            return "本案由法院委派，调解期限为三十日，自本组织接受委派材料之日起计算，" + MORE;
        }
        if (told.isEntrusted()) {
            boolean summary = told.registered("courtProcedure").matches("简易.*|SUMMARY");
            return "本案由法院委托，适用" + (summary ? "简易程序，调解期限为七日" : "普通程序，调解期限为十五日") + "，自本组织接受委托材料之日起计算，" + MORE
                    + "延长的调解期间不计入审理期限。";
        }
        return switch (told.registered("channel")) {
            case "仲裁机构委托", "ARB_ENTRUST" -> "本案由仲裁机构委托，自双方同意调解之日起十日内未达成协议的，终结调解，由仲裁机构继续处理。";
            case "工会主动介入", "PROACTIVE" -> "本案由工会主动介入，调解期限为十五日，自双方书面同意调解之日起计算，" + MORE;
            default -> "本案调解期限为十五日，自本组织收到调解申请之日起计算，期满未达成协议的，当事人可以依法申请仲裁；" + MORE;
        };
    }
}
