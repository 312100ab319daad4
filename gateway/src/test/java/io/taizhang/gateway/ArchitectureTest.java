package io.taizhang.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.taizhang.gateway");

  @Test
  void there_is_something_to_look_at() {
    assertThat(GATEWAY).hasSizeGreaterThan(20);
  }

  @Test
  void the_gateway_knows_neither_chassis_nor_services_nor_a_database() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.taizhang.chassis..",
            "io.taizhang.ledger..",
            "io.taizhang.issue..",
            "io.taizhang.notification..",
            "java.sql..",
            "jakarta.persistence..")
        .because("it is the door, and a door keeps nothing")
        .check(GATEWAY);
  }

  @Test
  void hygiene_is_plain_java() {
    classes()
        .that()
        .resideInAPackage("..hygiene..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "..hygiene..", "org.jspecify..")
        .because("what guards the door must be readable on its own")
        .check(GATEWAY);
  }

  @Test
  void packages_form_no_circle() {
    slices().matching("io.taizhang.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
  }

  @Test
  void features_do_not_know_the_whole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.taizhang.gateway")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.taizhang.gateway")
        .because("the root wires the features, not the other way round")
        .check(GATEWAY);
  }

  @Test
  void the_time_of_day_comes_from_an_injected_clock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(GATEWAY);
  }
}
