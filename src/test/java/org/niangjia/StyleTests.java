package org.niangjia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** How the house is written, as far as a machine can tell. */
class StyleTests {

    @ParameterizedTest
    @ValueSource(classes = {Controller.class, Repository.class, Configuration.class})
    void whatHasThisRoleIsNobodyElsesConcern(Class<? extends Annotation> role) {
        classes()
                .that()
                .areMetaAnnotatedWith(role)
                .and(not(type(Niangjia.class)))
                .should()
                .notBePublic()
                .check(House.CLASSES);
    }

    @Test
    void whoListensIsNobodyElsesConcern() {
        classes()
                .that(describe("listen", type -> type.getMethods().stream()
                        .anyMatch(method -> method.isMetaAnnotatedWith(EventListener.class))))
                .should()
                .notBePublic()
                .check(House.CLASSES);
    }

    @Test
    void whatHappenedIsToldByARecord() {
        methods()
                .that()
                .areMetaAnnotatedWith(EventListener.class)
                .should(takeRecords())
                .check(House.CLASSES);
    }

    @Test
    void collaboratorsComeByTheConstructor() {
        noFields()
                .should()
                .beMetaAnnotatedWith(Autowired.class)
                .orShould()
                .beMetaAnnotatedWith(Value.class)
                .orShould()
                .beMetaAnnotatedWith(Resource.class)
                .check(House.CLASSES);
    }

    @Test
    void noCollaboratorComesLater() {
        noMethods().should().beMetaAnnotatedWith(Autowired.class).check(House.CLASSES);
    }

    @Test
    void typesAreNamedByTheTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl|Dto)|(Abstract|Base)([A-Z]\\w*)?)")
                .check(House.CLASSES_AND_TESTS);
    }

    @Test
    void packagesAreNamedByTheTrade() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..config..", "..dto..", "..impl..", "..service..", "..model..")
                .check(House.CLASSES_AND_TESTS);
    }

    @Test
    void everyPackageSaysWhatMayBeMissing() {
        assertThat(House.CLASSES).extracting(JavaClass::getPackage).isNotEmpty().allSatisfy(place -> assertThat(
                        place.isAnnotatedWith(NullMarked.class))
                .as(place.getName())
                .isTrue());
    }

    private static ArchCondition<JavaMethod> takeRecords() {
        return new ArchCondition<>("take records") {
            @Override
            public void check(JavaMethod listener, ConditionEvents events) {
                boolean record = listener.getRawParameterTypes().stream().allMatch(JavaClass::isRecord);
                events.add(new SimpleConditionEvent(listener, record, listener.getFullName()));
            }
        };
    }
}
