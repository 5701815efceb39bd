package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FormsIT {

    @Autowired
    private Forms forms;

    @Autowired
    private RepositoryService deployments;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void nobodyIsSignedIn() {
        identities.clearAuthentication();
    }

    @Test
    void readsTheFormWithWhichACaseBeganWhoeverAsks() {
        String deployment = deployments
                .createDeployment()
                .name("sample forms")
                .addString("sample-visit.form", ASubmission.sample("sample-visit"))
                .deploy()
                .getId();
        identities.setAuthenticatedUserId("somebody-without-rights");

        FormContract contract = forms.of(deployment, "sample-visit");

        assertThat(contract.form().field("visitors")).isPresent();
        assertThat(forms.of(deployment, "sample-visit")).isSameAs(contract);
    }

    @Test
    void namesAFormThatIsMissing() {
        assertThatThrownBy(() -> forms.of("no-such-form")).hasMessageContaining("no-such-form");
    }
}
