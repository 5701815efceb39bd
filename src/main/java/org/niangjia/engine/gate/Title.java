package org.niangjia.engine.gate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.engine.form.Answer;
import org.niangjia.engine.form.Answers;

/** A case's title, as the diagram's property {@code title} composes it: 「{channel}：{category}」. Never personal data. */
final class Title {

    static final String PROPERTY = "title";

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private Title() {}

    static String of(ExecutionEntity instance, Answers answers) {
        Map<String, String> texts = answers.labelled().stream()
                .filter(answer -> answer.personal() == null)
                .collect(Collectors.toMap(Answer::key, Answer::text));
        String template = (String) instance.getProcessDefinition().getProperty(PROPERTY);
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(texts.getOrDefault(field.group(1), "")));
    }
}
