package org.niangjia.engine.gate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.niangjia.engine.form.Answer;
import org.niangjia.engine.form.Answers;

/** A case's title, as the diagram's property {@code title} composes it: 「{channel}：{category}」. Never personal data. */
public final class Title {

    static final String PROPERTY = "title";

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private Title() {}

    static String of(ExecutionEntity instance, Answers answers) {
        return of(instance.getProcessDefinition(), answers);
    }

    public static String of(ReadOnlyProcessDefinition diagram, Answers answers) {
        return of(
                diagram,
                answers.labelled().stream()
                        .filter(answer -> answer.personal() == null)
                        .collect(Collectors.toMap(Answer::key, Answer::text)));
    }

    /** @param texts by field, as people read them; none of them personal */
    public static String of(ReadOnlyProcessDefinition diagram, Map<String, String> texts) {
        String template = (String) diagram.getProperty(PROPERTY);
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(texts.getOrDefault(field.group(1), "")));
    }
}
