package org.niangjia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;

/** Which part of the house may know which. */
class ArchitectureTests {

    private static final int TYPES_OF_TWO_MODULES = 15;

    static List<ApplicationModule> modules() {
        return House.MODULES.stream().toList();
    }

    @Test
    void modulesKeepTheirArrows() {
        House.MODULES.verify();
    }

    @Test
    void theHouseHasTheseRooms() {
        assertThat(modules())
                .extracting(module -> module.getIdentifier().toString())
                .containsExactlyInAnyOrder(
                        "privacy",
                        "identity",
                        "casefile",
                        "document",
                        "engine",
                        "deadline",
                        "mediation",
                        "court",
                        "inbox",
                        "desk",
                        "demo",
                        "report",
                        "roster",
                        "web");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aRoomIsSeenAtAGlance(ApplicationModule module) {
        List<JavaClass> types = House.CLASSES.stream()
                .filter(type ->
                        type.getPackageName().equals(module.getBasePackage().getName()))
                .filter(JavaClass::isTopLevelClass)
                .toList();

        assertThat(types).isNotEmpty();
        assertThat(types.stream().filter(type -> !House.isPackageInfo(type)))
                .as("types at the root of " + module.getIdentifier())
                .hasSizeLessThan(TYPES_OF_TWO_MODULES);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("org.niangjia.(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void onlyTheEngineAndProcessesKnowCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.niangjia.engine..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(House.CLASSES);
    }

    @Test
    void nobodyKnowsThePages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.niangjia..web.."))
                .check(House.CLASSES);
    }

    @Test
    void nobodyKnowsTheProcesses() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.niangjia..process.."))
                .check(House.CLASSES);
    }

    @Test
    void onlyPagesAndTheDoorOfTasklistSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "org.niangjia.engine.camunda.tasklist")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
                .check(House.CLASSES);
    }

    /** A rule about a place that is gone holds for nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda..",
                "jakarta.servlet..",
                "org.springframework.web..",
                "org.springframework.http..",
                "org.niangjia..web..",
                "org.niangjia..process..",
                "org.niangjia.engine.camunda.tasklist"
            })
    void theRulesSpeakOfWhatIsThere(String place) {
        assertThat(House.CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass))
                .anyMatch(resideInAPackage(place));
    }
}
