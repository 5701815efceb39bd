package org.niangjia.engine.camunda.guard;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.context.support.StaticApplicationContext;

/** An engine in memory with the house's guards and nothing else. */
final class GuardedEngine implements AutoCloseable {

    static final String KNOWN_DELEGATE = "startDeadline";
    static final String OTHER_BEAN = "notADelegate";

    final ProcessEngine engine;
    final StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();

    GuardedEngine() {
        var beans = new StaticApplicationContext();
        beans.getBeanFactory().registerSingleton(KNOWN_DELEGATE, (JavaDelegate) execution -> {});
        beans.getBeanFactory().registerSingleton(OTHER_BEAN, new StringBuilder("a bean of the house"));
        settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        settings.setHistoryTimeToLive("P1D");
        settings.setProcessEngineName(UUID.randomUUID().toString());
        settings.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        settings.getProcessEnginePlugins().add(new Hardening(beans));
        engine = settings.buildProcessEngine();
    }

    /** Deploys a process whose elements are these. */
    void deploy(String elements) {
        deployFile("test.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <process id="test" isExecutable="true">
                    <startEvent id="start"/><sequenceFlow id="go" sourceRef="start" targetRef="step"/>
                    %s
                  </process>
                </definitions>
                """.formatted(elements));
    }

    void deployFile(String name, String content) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(name, content)
                .deploy();
    }

    void start() {
        engine.getRuntimeService().startProcessInstanceByKey("test");
    }

    @Override
    public void close() {
        engine.close();
    }
}
