package org.niangjia.document.volume;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.document.Letter;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.wording.Wording;

/**
 * What a volume holds, in its order: the letters as they were issued, then the materials as they came.
 *
 * @param leftOut what it does not hold, in sentences
 */
record Contents(List<Item> items, List<String> leftOut) {

    /** @param number of the letter; empty for materials */
    record Item(String path, String name, String number, Attachment attachment) {}

    /** @param neverIssued the letters that there should be, in sentences */
    static Contents of(Wanted wanted, List<Attachment> all, List<Letter> letters, List<String> neverIssued) {
        Set<String> replaced = letters.stream()
                .flatMap(letter -> Stream.ofNullable(letter.replaces()))
                .collect(Collectors.toSet());
        Set<String> own = letters.stream().map(Letter::id).collect(Collectors.toSet());
        List<Letter> sent = letters.stream()
                .filter(letter -> !wanted.forCourt() || letter.forCourt() && !replaced.contains(letter.id()))
                .toList();
        List<Attachment> materials =
                all.stream().filter(file -> !own.contains(file.id())).toList();
        List<Attachment> goingAlong = materials.stream()
                .filter(Attachment::isAvailable)
                .filter(file -> !wanted.forCourt() || wanted.materials().contains(file.id()))
                .toList();
        int heldBack =
                (int) materials.stream().filter(file -> !file.isAvailable()).count();
        int keptHere = letters.size() - sent.size() + materials.size() - heldBack - goingAlong.size();
        List<String> leftOut = new ArrayList<>(neverIssued);
        leftOut.addAll(leftOut(wanted, keptHere, heldBack));
        return new Contents(items(all, sent, goingAlong), leftOut);
    }

    private static List<Item> items(List<Attachment> all, List<Letter> letters, List<Attachment> materials) {
        List<Item> items = new ArrayList<>();
        letters.forEach(letter -> items.add(letter(letter, find(all, letter.id()), items.size() + 1)));
        materials.forEach(file -> items.add(material(file, items.size() - letters.size() + 1)));
        return items;
    }

    private static List<String> leftOut(Wanted wanted, int keptHere, int heldBack) {
        List<String> sentences = new ArrayList<>();
        if (wanted.forCourt()) {
            sentences.add("本卷不含内部文书，也不含为达成调解所作的陈述、让步和方案；办理记录只列事项和摘要。另有" + keptHere + "件文书、材料未随卷移送。");
        }
        if (heldBack > 0) {
            sentences.add("有" + heldBack + "件材料正在等待病毒检查或者已经隔离，没有入卷。");
        }
        return sentences;
    }

    private static Attachment find(List<Attachment> all, String id) {
        return all.stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow();
    }

    private static Item letter(Letter letter, Attachment file, int place) {
        String number = Objects.requireNonNullElse(letter.number(), "");
        return new Item(
                path("文书", place, (letter.name() + " " + number).strip() + ".docx"), letter.name(), number, file);
    }

    private static Item material(Attachment file, int place) {
        return new Item(path("材料", place, file.name()), file.name(), "", file);
    }

    /** Numbered, so that two of the same name are two. */
    private static String path(String folder, int place, String name) {
        return folder + "/" + String.format(Locale.ROOT, "%03d ", place) + name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
    }

    /** 卷内目录. */
    List<Particulars> rows(ZoneId here) {
        List<Particulars> rows = new ArrayList<>();
        items.forEach(item -> rows.add(row(
                item.name(),
                item.number(),
                Wording.day(item.attachment().addedAt().atZone(here).toLocalDate()))));
        rows.add(row("办理记录", "", ""));
        return rows;
    }

    private static Particulars row(String name, String number, String day) {
        return Particulars.none().text("文件名称", name).text("文件文号", number).text("文件日期", day);
    }
}
