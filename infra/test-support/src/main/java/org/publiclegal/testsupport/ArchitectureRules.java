package org.publiclegal.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The rules that keep the map true; every service is held to them by one test. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Fails with every class that breaks a rule. {@code root} is the service's package. */
    public static void verify(String root) {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(program);
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "of this program, the published language or the plumbing",
                        it -> !it.getPackageName().startsWith("org.publiclegal")
                                || it.getPackageName().startsWith(root)
                                || it.getPackageName().startsWith("org.publiclegal.events")
                                || it.getPackageName().startsWith("org.publiclegal.starter")
                                || it.getPackageName().startsWith("org.publiclegal.ui")))
                .check(program);
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(program);
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("the clock is a parameter")
                .check(program);
    }
}
