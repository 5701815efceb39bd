package org.niangjia.desk.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a form ready to be written. */
public sealed interface PartView permits FieldView, PartView.SectionView, PartView.ProseView, PartView.LineView {

    /** Which fragment writes it. */
    String kind();

    Standing standing();

    /** Whom to ask which parts are needed when this one changes; none if nothing depends on it. */
    default @Nullable String previewUrl() {
        return null;
    }

    /** The outermost parts that may come and go. */
    default Stream<PartView> conditional() {
        return standing().conditional() ? Stream.of(this) : Stream.empty();
    }

    /**
     * Where a part stands.
     *
     * @param conditional it may come and go with the answers to others
     * @param idle it is not asked at present; shown nevertheless to those without JavaScript
     */
    record Standing(String id, boolean conditional, boolean idle) {}

    record SectionView(Standing standing, String label, List<PartView> parts) implements PartView {

        @Override
        public String kind() {
            return "section";
        }

        @Override
        public Stream<PartView> conditional() {
            return standing.conditional() ? Stream.of(this) : parts.stream().flatMap(PartView::conditional);
        }
    }

    record ProseView(Standing standing, List<Prose.Block> blocks) implements PartView {

        @Override
        public String kind() {
            return "prose";
        }
    }

    record LineView(Standing standing) implements PartView {

        @Override
        public String kind() {
            return "line";
        }
    }
}
