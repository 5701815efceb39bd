package org.niangjia.casefile.proof;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** The house proves its record and does nothing else, so that it may run beside the one that is at work. */
public class ProofAlone implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> QUIET = Map.of(
            // no port is opened
            "server.port",
            -1,
            "management.server.port",
            -1,
            "camunda.bpm.job-execution.enabled",
            false,
            "camunda.bpm.auto-deployment-enabled",
            false,
            "camunda.bpm.database.schema-update",
            "false",
            "spring.flyway.enabled",
            false);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isProof(context.getEnvironment())) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proof", QUIET));
            context.addBeanFactoryPostProcessor(new NoSchedules());
        }
    }

    private static boolean isProof(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(SimpleCommandLinePropertySource.class::isInstance)
                .map(SimpleCommandLinePropertySource.class::cast)
                .map(line -> line.getProperty("nonOptionArgs"))
                .anyMatch(words -> words != null && List.of(words.split(",")).contains(ProofCommand.NAME));
    }

    /** Whatever the house does by the clock is done by the one at work. */
    private static final class NoSchedules implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            ((BeanDefinitionRegistry) beans)
                    .removeBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);
        }
    }
}
