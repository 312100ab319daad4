package io.taizhang.issue;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.taizhang.chassis.fixture.ScopeRules;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@AnalyzeClasses(
    packages = "io.taizhang.issue",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule the_domain_is_pure =
      classes()
          .that()
          .resideInAPackage("..issue.domain")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "io.taizhang.issue.domain", "io.taizhang.chassis.time")
          .because("a rule that needs a database cannot be read or tested by itself");

  @ArchTest
  static final ArchRule rows_are_read_within_a_scope = ScopeRules.repositoriesReadWithinAScope();

  @ArchTest
  static final ArchRule inherited_queries_are_for_repositories =
      ScopeRules.onlyRepositoriesUseWhatTheyInherit();

  @ArchTest
  static final ArchRule features_do_not_know_each_other_in_circles =
      slices()
          .matching("io.taizhang.issue.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature must be understood without those that use it");

  @ArchTest
  static final ArchRule resources_do_not_touch_repositories =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .because("transactions belong to use cases");

  @ArchTest
  static final ArchRule repositories_know_no_use_case =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(jakarta.transaction.Transactional.class)
          .because("dependencies run from resource to use case to repository");

  @ArchTest
  static final ArchRule every_operation_names_its_roles_and_its_purpose =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and()
          .areNotPrivate()
          .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
          .andShould()
          .beAnnotatedWith(Operation.class)
          .because("access is denied unless granted, and the API explains itself");

  @ArchTest
  static final ArchRule consumers_and_payloads_stay_at_the_edge =
      noClasses()
          .that()
          .resideOutsideOfPackage("..issue.inbound")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..issue.inbound")
          .because("what others tell is translated once");
}
