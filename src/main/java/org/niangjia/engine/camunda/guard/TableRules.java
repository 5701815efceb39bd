package org.niangjia.engine.camunda.guard;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** A decision table is written in FEEL; any other language of a table is a script. */
class TableRules implements DmnTransformListener {

    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/feel/20140401",
            "https://www.omg.org/spec/dmn/20180521/feel/",
            "https://www.omg.org/spec/dmn/20191111/feel/");

    @Override
    public void transformDecisionRequirementsGraph(Definitions tables, DmnDecisionRequirementsGraph graph) {
        judge(tables);
    }

    @Override
    public void transformDecision(Decision table, DmnDecision decision) {
        judge(((DmnModelInstance) table.getModelInstance()).getDefinitions());
    }

    private static void judge(Definitions tables) {
        var model = tables.getModelInstance();
        Stream.of(
                        Stream.of(tables.getExpressionLanguage()),
                        model.getModelElementsByType(LiteralExpression.class).stream()
                                .map(LiteralExpression::getExpressionLanguage),
                        model.getModelElementsByType(UnaryTests.class).stream().map(UnaryTests::getExpressionLanguage))
                .flatMap(languages -> languages)
                .filter(language -> !isFeel(language))
                .findFirst()
                .ifPresent(language -> {
                    throw new BadUserRequestException("决策表只能用 FEEL 编写，不能部署");
                });
    }

    private static boolean isFeel(@Nullable String language) {
        return language == null || FEEL.contains(language.toLowerCase(Locale.ROOT));
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl result) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl result) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl result) {}
}
