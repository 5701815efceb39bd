package org.niangjia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.niangjia.engine.TaskHandler;
import org.niangjia.engine.form.Form;
import org.springframework.context.annotation.Bean;

/** A handler is a bean named like its step, and its record asks what the form of the step asks. */
class TaskHandlerTests {

    @Test
    void everyHandlerFitsTheFormOfItsStep() {
        assertThat(handlers(House.CLASSES.stream()).flatMap(TaskHandlerTests::misfits))
                .isEmpty();
    }

    /** A handler is found by its step's id alone: it would answer for the other diagram's step too. */
    @Test
    void aHandlersStepStandsInOneDiagram() {
        assertThat(handlers(House.CLASSES.stream())
                        .map(TaskHandlerTests::bean)
                        .filter(bean -> forms(bean).count() > 1))
                .isEmpty();
    }

    @Test
    void everyHandlerIsABeanMethod() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.niangjia.engine")
                .should()
                .implement(TaskHandler.class)
                .check(House.CLASSES);
    }

    @Test
    void whatDoesNotFitIsFound() {
        assertThat(misfitsOf(Misfits.class))
                .containsExactlyInAnyOrder(
                        "noSuchStep: no step",
                        "checkCompetence: no field 'competent'",
                        "checkCompetence: no component 'competence'",
                        "checkCompetence: no component 'objectedOn'",
                        "checkCompetence: no component 'objectionReason'");
        assertThat(misfitsOf(Fit.class)).isEmpty();
    }

    private static List<String> misfitsOf(Class<?> configuration) {
        JavaClass read = new ClassFileImporter().importClass(configuration);
        assertThat(handlers(Stream.of(read))).isNotEmpty();
        return handlers(Stream.of(read)).flatMap(TaskHandlerTests::misfits).toList();
    }

    private static Stream<JavaMethod> handlers(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(TaskHandler.class));
    }

    private static Stream<String> misfits(JavaMethod handler) {
        List<Form> forms = forms(bean(handler)).toList();
        Stream<String> found =
                forms.isEmpty() ? Stream.of("no step") : forms.stream().flatMap(form -> misfits(handler, form));
        return found.map(misfit -> bean(handler) + ": " + misfit);
    }

    /** The records that the handler names, as {@code task.read(Acceptance.class)}; as many as it takes lists fit no form. */
    private static Stream<String> misfits(JavaMethod handler, Form form) {
        List<List<String>> all = read(handler).map(form::mismatches).toList();
        long lists = handler.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getName().equals("enclosed"))
                .count();
        return all.stream()
                .sorted(Comparator.comparingInt(misfits -> -misfits.size()))
                .skip(lists)
                .flatMap(List::stream);
    }

    private static String bean(JavaMethod handler) {
        String[] names = handler.getAnnotationOfType(Bean.class).value();
        return names.length == 0 ? handler.getName() : names[0];
    }

    /** {@code register}, or {@code court-union-mediation.register} for the step of that diagram alone. */
    private static Stream<Form> forms(String bean) {
        int dot = bean.indexOf('.');
        return dot < 0
                ? Diagrams.formsOf(bean)
                : Diagrams.ALL.stream()
                        .filter(diagram -> diagram.getModelElementById(bean.substring(0, dot)) != null)
                        .flatMap(diagram -> Diagrams.steps(diagram))
                        .filter(step -> step.getId().equals(bean.substring(dot + 1)))
                        .map(Diagrams::formAt);
    }

    private static Stream<Class<? extends Record>> read(JavaMethod handler) {
        return handler.getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getRawType)
                .filter(JavaClass::isRecord)
                .map(type -> type.reflect().asSubclass(Record.class));
    }

    record Misfit(String competent, String opinion) {}

    static class Misfits {

        @Bean
        TaskHandler checkCompetence() {
            return task -> task.read(Misfit.class);
        }

        @Bean
        TaskHandler noSuchStep() {
            return task -> task.read(Misfit.class);
        }
    }

    record Competence(String competence, @Nullable LocalDate objectedOn, String objectionReason, String opinion) {}

    static class Fit {

        @Bean
        TaskHandler checkCompetence() {
            return task -> task.read(Competence.class);
        }
    }
}
