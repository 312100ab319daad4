package io.taizhang.notification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.taizhang.chassis.fixture.ScopeRules;

@AnalyzeClasses(
    packages = "io.taizhang.notification",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_domain_is_pure =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..", "org.jspecify..", "io.taizhang.chassis.time..", "..domain.."))
          .because("rung instants and wording are tested without a framework");

  @ArchTest
  static final ArchRule inherited_queries_are_for_repositories =
      ScopeRules.onlyRepositoriesUseWhatTheyInherit();

  @ArchTest
  static final ArchRule features_do_not_go_round_in_circles =
      slices()
          .matching("io.taizhang.notification.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read with those below it alone");

  @ArchTest
  static final ArchRule resources_are_not_public =
      classes()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .notBePublic()
          .because("HTTP is the only way in");

  @ArchTest
  static final ArchRule time_is_injected =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .because("business time comes from the injected clock");

  @ArchTest
  static final ArchRule nobody_depends_on_inbound =
      noClasses()
          .that(not(resideInAnyPackage("..inbound..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..inbound..")
          .because("events come in there and go no further as such");
}
