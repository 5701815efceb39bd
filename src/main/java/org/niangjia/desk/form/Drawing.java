package org.niangjia.desk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.desk.form.FieldView.Choice;
import org.niangjia.desk.form.FormView.Wrong;
import org.niangjia.desk.form.PartView.Standing;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Part;

/** Turns a form and what is typed into it into what the page writes. */
@RequiredArgsConstructor
class Drawing {

    private final FormContract contract;
    private final Typed typed;
    private final List<FieldError> errors;
    private final Set<Part> hidden;
    private final LocalDate today;
    private final @Nullable String previewUrl;

    FormView drawn() {
        return new FormView(
                drawn(contract.form().parts()), errors.stream().map(this::wrong).toList());
    }

    private List<PartView> drawn(List<Part> parts) {
        return parts.stream().map(this::part).toList();
    }

    private PartView part(Part part) {
        if (part instanceof Part.Section section) {
            return new PartView.SectionView(standing(part), section.label(), drawn(section.parts()));
        }
        if (part instanceof Part.Paragraph paragraph) {
            return new PartView.ProseView(standing(part), Prose.blocks(paragraph.text()));
        }
        return part instanceof Field field ? field(field) : new PartView.LineView(standing(part));
    }

    private Standing standing(Part part) {
        return new Standing("part-" + part.id(), !part.hides().isEmpty(), hidden.contains(part));
    }

    private FieldView field(Field field) {
        return new FieldView(
                kind(field),
                standing(field),
                field.key(),
                field.label(),
                hint(field),
                error(field),
                field.validation().required() && field.asks(),
                field.asks() ? typed.text(field) : shown(field),
                choices(field),
                Boxes.of(field, today),
                decides(field) ? previewUrl : null);
    }

    private static String kind(Field field) {
        if (!field.asks()) {
            return "shown";
        }
        return switch (field.type()) {
            case TEXTFIELD, NUMBER, DATETIME -> "input";
            case TEXTAREA -> "textarea";
            case SELECT -> "select";
            case RADIO -> "radio";
            case CHECKLIST -> "checklist";
            case CHECKBOX -> "checkbox";
        };
    }

    private static String hint(Field field) {
        String said = field.property(Field.HINT).orElse(field.description());
        return Boxes.takesWholeNumbers(field) ? said + "请填整数。" : said;
    }

    private @Nullable String error(Field field) {
        return errors.stream()
                .filter(error -> error.field().equals(field.key()))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private String shown(Field field) {
        return contract.written(field, typed.all(field));
    }

    private List<Choice> choices(Field field) {
        List<String> chosen = typed.all(field);
        String first = FieldView.idOf(field.key());
        List<Field.Option> options = field.options();
        return options.stream()
                .map(option -> new Choice(
                        option == options.get(0) ? first : first + "-" + option.value(),
                        option.value(),
                        option.label(),
                        chosen.contains(option.value())))
                .toList();
    }

    private boolean decides(Field field) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(field.key()) + "\\b");
        return contract.form().all().flatMap(part -> part.hides().stream()).anyMatch(name.asPredicate());
    }

    private Wrong wrong(FieldError error) {
        boolean there = contract.form().field(error.field()).isPresent();
        return new Wrong(there ? FieldView.idOf(error.field()) : null, error.message());
    }
}
