package uk.nhs.england.approvals;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.testing.Sources;
import uk.nhs.england.approvals.web.Public;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that keep the code as it is meant to be read; each says why it is one. */
class ArchitectureTests {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackagesOf(Approvals.class);

    @Test
    void onlyWorkflowKnowsTheEngine() {
        keeps(
                noClasses()
                        .that(not(resideInAPackage("..approvals.workflow..")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.flowable.."))
                        .because("the domain must refuse every illegal act without the engine"));
    }

    @Test
    void entitiesHaveNoSetters() {
        keeps(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(
                                annotatedWith(Entity.class)
                                        .or(annotatedWith(Embeddable.class))
                                        .or(annotatedWith(MappedSuperclass.class)))
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("an entity changes by verbs that can refuse"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        keeps(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .orShould()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(Resource.class)
                        .orShould()
                        .beAnnotatedWith(PersistenceContext.class)
                        .because("a constructor shows what a class needs"));
    }

    @Test
    void whichBeansThereAreDoesNotDependOnWhereTheServiceRuns() {
        keeps(
                noClasses()
                        .should()
                        .beMetaAnnotatedWith(Conditional.class)
                        .because("the build prepares the start: it would decide, not the place"));
        keeps(noMethods().should().beMetaAnnotatedWith(Conditional.class));
    }

    @Test
    void timeComesFromTheInjectedClock() {
        keeps(
                noClasses()
                        .that(not(resideInAPackage("..approvals.platform..")))
                        .should()
                        .callMethodWhere(readsTheSystemClock())
                        .orShould()
                        .callConstructor(Date.class)
                        .because("a test moves the clock instead of waiting"));
    }

    @Test
    void everyMappingSaysWhoMayCallIt() {
        keeps(
                methods()
                        .that(metaAnnotatedWith(RequestMapping.class))
                        .and()
                        .areDeclaredInClassesThat(metaAnnotatedWith(Controller.class))
                        .should()
                        .beAnnotatedWith(Allowed.class)
                        .orShould()
                        .beAnnotatedWith(Public.class)
                        .because("a mapping nobody thought about is closed to everyone"));
    }

    @Test
    void controllersLiveInWebPackages() {
        keeps(
                classes()
                        .that(metaAnnotatedWith(Controller.class))
                        .should()
                        .resideInAPackage("..web..")
                        .because("the domain knows no HTTP"));
    }

    @Test
    void everyGovernanceEventIsARecord() {
        keeps(
                classes()
                        .that()
                        .implement(GovernanceEvent.class)
                        .and(not(DescribedPredicate.describe("interfaces", JavaClass::isInterface)))
                        .should()
                        .beRecords()
                        .because("a fact does not change"));
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (var folder : packages()) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .as(folder.toString())
                    .contains("@NullMarked");
        }
    }

    private static Set<Path> packages() {
        var root = Path.of("src/main/java/uk/nhs/england/approvals");
        return Sources.main().stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(root) && Files.isDirectory(folder))
                .collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        var now =
                target(owner(resideInAPackage("java.time..")))
                        .and(
                                target(
                                        DescribedPredicate.describe(
                                                "now", t -> t.getName().equals("now"))))
                        .and(
                                DescribedPredicate.<JavaCall<?>>describe(
                                        "without a Clock",
                                        call ->
                                                call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(
                                                                type ->
                                                                        type.isEquivalentTo(
                                                                                Clock.class))));
        var system =
                target(owner(resideInAPackage("java.time..")))
                        .and(target(nameStartingWith("system")));
        var millis = target(nameStartingWith("currentTimeMillis"));
        return now.or(system).or(millis).as("a call that reads the system's clock");
    }

    private static void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(SERVICE);
    }
}
