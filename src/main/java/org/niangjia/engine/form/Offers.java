package org.niangjia.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.form.Choices.Choice;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Knows what there is to choose from in a case, and judges what was chosen. */
@Component
@RequiredArgsConstructor
public class Offers {

    private final BeanFactory beans;

    /** The form as our pages draw it: what cannot be chosen is told under the question. */
    public FormContract offered(FormContract contract, Supplier<String> caseNumber) {
        Map<String, List<Choice>> offered = new HashMap<>();
        contract.form().fields().stream()
                .filter(field -> field.property(Field.CHOICES).isPresent())
                .forEach(field -> of(field, caseNumber.get()).ifPresent(it -> offered.put(field.key(), it)));
        return offered.isEmpty() ? contract : contract.offering(offered);
    }

    /** Whether what was chosen can be; its words go into the record. */
    public Verdict judge(Answers answers, String caseNumber) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        answers.fields().forEach(field -> of(field, caseNumber).ifPresent(choices -> answers.value(field.key())
                .ifPresent(chosen -> judge(field, chosen, choices, words)
                        .ifPresent(fault -> errors.add(new FieldError(field.key(), fault))))));
        return errors.isEmpty() ? new Verdict.Accepted(answers.worded(words)) : new Verdict.Rejected(errors);
    }

    private static Optional<String> judge(Field field, Object chosen, List<Choice> choices, Map<String, String> words) {
        Optional<Choice> found =
                choices.stream().filter(choice -> choice.value().equals(chosen)).findFirst();
        found.ifPresent(choice -> words.put(field.key(), choice.label()));
        return found.isEmpty()
                ? Optional.of(Sentences.say("option", field.label(), List.of()))
                : found.map(Choice::obstacle).map(why -> found.get().label() + "：" + why);
    }

    private Optional<List<Choice>> of(Field field, String caseNumber) {
        return field.property(Field.CHOICES)
                .map(name -> beans.getBean(name, Choices.class).of(caseNumber));
    }
}
