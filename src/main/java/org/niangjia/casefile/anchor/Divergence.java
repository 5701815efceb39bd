package org.niangjia.casefile.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.niangjia.casefile.anchor.Line.Kind;

/** Where the record is not what its anchors say: sentences for people, and what a restore would have to give up. */
public final class Divergence {

    private final List<String> sentences = new ArrayList<>();
    private final List<Line> givenUp = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private int anchors;

    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Cases that still exist and have lost entries, or have others in their place. */
    public List<String> cases() {
        return cases.stream().distinct().toList();
    }

    /** How many anchors were compared. */
    public int anchors() {
        return anchors;
    }

    void compared() {
        anchors++;
    }

    void altered(int anchor) {
        sentences.add("锚点 " + anchor + " 的文件被改动过，或者不是本系统写的。");
        givenUp.add(new Line(Kind.GONE, String.valueOf(anchor)));
    }

    void unconnected(int anchor) {
        sentences.add("锚点 " + anchor + " 与它前面的锚点不衔接，中间的文件可能被抽走。");
        givenUp.add(new Line(Kind.GONE, String.valueOf(anchor)));
    }

    void gone(int anchor) {
        sentences.add("锚点 " + anchor + " 的文件不见了，或者与数据库中登记的不是同一个。");
        givenUp.add(new Line(Kind.GONE, String.valueOf(anchor)));
    }

    void missing(int anchor, Head head) {
        lost(head, "在锚点 " + anchor + " 中有，在数据库中没有。");
    }

    void replaced(int anchor, Head head) {
        lost(head, "与锚点 " + anchor + " 不符。");
    }

    private void lost(Head head, String how) {
        sentences.add("案件 " + head.caseNumber() + " 的第 " + head.seq() + " 条记录" + how);
        givenUp.add(new Line(Kind.LOST, head.written()));
        cases.add(head.caseNumber());
    }

    void unproven(long number) {
        sentences.add("有 " + number + " 个案件标记为已锚定，锚点文件中却没有。");
    }

    List<Line> written(String reason) {
        var oneLine =
                reason.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ").strip();
        return Stream.concat(Stream.of(new Line(Kind.REASON, oneLine)), givenUp.stream())
                .toList();
    }
}
