package org.niangjia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** Known holes in parts of our libraries that the house does not use; {@code SECURITY.md} tells which. */
@Tag("T81")
class UnusedPartsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.web.servlet.view.xslt.XsltView",
                "org.springframework.web.servlet.mvc.UrlFilenameViewController"
            })
    void noClassOfOursRefersTo(String part) {
        assertThat(ClassUtils.isPresent(part, null)).as("renamed?").isTrue();

        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(part).check(House.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.rsocket.RSocket",
                "org.springframework.messaging.rsocket.RSocketRequester",
                "org.springframework.web.reactive.DispatcherHandler",
                "com.unboundid.ldap.listener.InMemoryDirectoryServer"
            })
    void isNotEvenThere(String part) {
        assertThat(ClassUtils.isPresent(part, null)).isFalse();
    }

    @Test
    void nothingIsDeserialised() {
        noClasses()
                .should()
                .callMethod(java.io.ObjectInputStream.class, "readObject")
                .check(House.CLASSES);
    }
}
