package org.niangjia.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.niangjia.document.content.Particulars;

/** A paragraph with tags in it: which characters are replaced by what. */
final class Sentence {

    /** What stands where the template asks for something that no letter of this kind knows. */
    static final String TO_BE_FILLED_IN = "「待填写」";

    private final String text;
    private final List<Tag> tags;
    private final Particulars data;
    private final List<Line.Edit> edits = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();

    Sentence(String text, List<Tag> tags, Particulars data) {
        this.text = text;
        this.tags = tags;
        this.data = data;
    }

    List<Line.Edit> edits() {
        tags.forEach(this::read);
        if (!open.isEmpty()) {
            throw new TemplateFault("{{" + open.peek().mark() + open.peek().name() + "}} 在同一段里没有结束：" + text);
        }
        return edits;
    }

    private void read(Tag tag) {
        if (tag.closes()) {
            close(tag);
        } else if (tag.opens()) {
            open.push(tag);
            replace(tag, "");
        } else {
            replace(tag, data.knows(tag.name()) ? data.text(tag.name()) : TO_BE_FILLED_IN);
        }
    }

    private void close(Tag closing) {
        if (open.isEmpty()
                || !open.peek().closedBy(closing)
                || open.peek().mark().equals("#")) {
            throw new TemplateFault("{{/" + closing.name() + "}} 在同一段里没有对应的开头，或者是应当独占一段的 {{#…}}：" + text);
        }
        Tag opening = open.pop();
        if (data.has(opening.name()) == opening.mark().equals("?")) {
            replace(closing, "");
        } else {
            edits.removeIf(edit -> edit.start() >= opening.start());
            edits.add(new Line.Edit(opening.start(), closing.end(), ""));
        }
    }

    private void replace(Tag tag, String with) {
        edits.add(new Line.Edit(tag.start(), tag.end(), with));
    }
}
