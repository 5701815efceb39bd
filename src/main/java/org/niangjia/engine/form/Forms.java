package org.niangjia.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** All forms of the house: today's, and those with which older cases were deployed. */
@Service
public class Forms {

    /** Asked for late: the engine itself needs the forms while it starts. */
    private final ObjectProvider<ProcessEngine> engine;

    private final Clock clock;
    private final Map<String, FormContract> today;
    private final Map<String, Map<String, FormContract>> deployed = new ConcurrentHashMap<>();

    Forms(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        this.today = contracts(Stream.of(resources()).map(Forms::text));
    }

    /** The form as the application brings it now. @param formRef the form's id, as {@code camunda:formRef} names it */
    public FormContract of(String formRef) {
        return known(today, formRef);
    }

    /** The form as it was when a running case's process was deployed. */
    public FormContract of(String deploymentId, String formRef) {
        return known(deployed.computeIfAbsent(deploymentId, this::deployedWith), formRef);
    }

    /** Whose task it is was decided before; nobody needs a right to the deployment to see its forms. */
    private Map<String, FormContract> deployedWith(String deploymentId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> readFrom(configuration.getRepositoryService(), deploymentId)));
    }

    private Map<String, FormContract> readFrom(RepositoryService deployments, String deploymentId) {
        return contracts(deployments.getDeploymentResourceNames(deploymentId).stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> text(deployments.getResourceAsStream(deploymentId, name))));
    }

    private Map<String, FormContract> contracts(Stream<String> sources) {
        return sources.map(Form::parse)
                .map(form -> FormContract.of(form, clock))
                .collect(
                        Collectors.toUnmodifiableMap(contract -> contract.form().id(), Function.identity()));
    }

    private static FormContract known(Map<String, FormContract> contracts, String formRef) {
        FormContract contract = contracts.get(formRef);
        if (contract == null) {
            throw new IllegalStateException("There is no form " + formRef);
        }
        return contract;
    }

    private static Resource[] resources() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return text(resource.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
