package org.niangjia.engine.camunda.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/** Judged before the engine reads it: a parse listener would come after some of the named classes were already made. */
class CheckedDiagram extends BpmnParse {

    private final DiagramRules rules;

    CheckedDiagram(BpmnParser parser, DiagramRules rules) {
        super(parser);
        this.rules = rules;
    }

    @Override
    protected void parseRootElement() {
        rules.judge(rootElement);
        super.parseRootElement();
    }
}
