package org.niangjia.document.volume;

import java.time.ZoneId;
import java.util.List;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.document.wording.Wording;

/** The record of a case as somebody can read it. */
final class RecordText {

    private RecordText() {}

    /** @param answers whether it tells what was answered; personal numbers stay masked */
    static String of(List<Entry> entries, boolean answers, ZoneId here) {
        StringBuilder text = new StringBuilder("办理记录\n");
        for (Entry entry : entries) {
            text.append("\n第").append(entry.seq()).append("条　").append(Wording.minute(entry.at(), here));
            text.append("　").append(entry.actorName());
            if (entry.onBehalfOfName() != null) {
                text.append("（代").append(entry.onBehalfOfName()).append("）");
            }
            text.append("\n").append(entry.summary()).append('\n');
            if (answers) {
                entry.answers().forEach(answer -> text.append("　　")
                        .append(answer.label())
                        .append("：")
                        .append(answer.text())
                        .append('\n'));
            }
            text.append("摘要：").append(entry.hash()).append('\n');
        }
        return text.toString();
    }
}
