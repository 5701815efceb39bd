package org.niangjia;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.springframework.modulith.core.ApplicationModules;

/** The compiled house, for the tests that hold it to its plan. */
final class House {

    static final ApplicationModules MODULES = ApplicationModules.of(Niangjia.class);

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.niangjia");

    static final JavaClasses CLASSES_AND_TESTS = new ClassFileImporter().importPackages("org.niangjia");

    private House() {}

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
