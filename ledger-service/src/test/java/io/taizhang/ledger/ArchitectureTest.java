package io.taizhang.ledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.fixture.HttpRules;
import io.taizhang.chassis.fixture.ProblemPages;
import io.taizhang.chassis.fixture.ScopeRules;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Plain Jupiter tests: a runner that passes over ArchUnit's own engine stays green on none. */
class ArchitectureTest {

  private static final String LEDGER = "io.taizhang.ledger";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(LEDGER);

  @Test
  void a_domain_package_is_plain_java() {
    classes()
        .that()
        .resideInAPackage(LEDGER + ".*.domain")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "io.taizhang.chassis.time", LEDGER + ".*.domain")
        .because("a rule that needs a database cannot be read or tested by itself")
        .check(MAIN);
  }

  @Test
  void features_do_not_know_each_other_in_circles() {
    slices()
        .matching(LEDGER + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature is understood without those that use it")
        .check(MAIN);
  }

  @Test
  void a_resource_does_not_touch_a_repository() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat(simpleNameEndingWith("Repository"))
        .because("transactions belong to use cases")
        .check(MAIN);
  }

  @Test
  void entities_repositories_and_resources_stay_in_their_package() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAssignableTo(PanacheRepositoryBase.class)
        .or()
        .areAnnotatedWith(Path.class)
        .should()
        .bePackagePrivate()
        .because("other features ask the use cases")
        .check(MAIN);
  }

  @Test
  void no_service_knows_another() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.taizhang.issue..",
            "io.taizhang.notification..",
            "io.taizhang.gateway..",
            "io.taizhang.suite..")
        .because("what one service needs of another comes by events")
        .check(MAIN);
  }

  @Test
  void only_consumers_read_what_other_services_say() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LEDGER + ".inbound")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(LEDGER + ".inbound", "io.taizhang.chassis.messaging.inbox")
        .because("what others tell is translated once")
        .check(MAIN);
  }

  @Test
  void time_comes_from_a_clock_that_is_handed_in() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("business time can be moved, the machine's cannot")
        .check(MAIN);
  }

  @Test
  void rows_are_read_within_a_scope() {
    ScopeRules.repositoriesReadWithinAScope(ProjectRef.class).check(MAIN);
    ScopeRules.onlyRepositoriesUseWhatTheyInherit().check(MAIN);
  }

  @Test
  void a_report_in_sql_is_read_for_a_caller() {
    methods()
        .that()
        .areDeclaredInClassesThat(describe("write SQL", ArchitectureTest::writesSql))
        .and()
        .areNotPrivate()
        .and(describe("answer", method -> !method.getRawReturnType().getName().equals("void")))
        .should(ArchCondition.from(describe("be told who asks", ArchitectureTest::toldWhoAsks)))
        .because("SQL knows no scope unless it is told")
        .check(MAIN);
  }

  private static boolean writesSql(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getName().startsWith("createNativeQuery"));
  }

  private static boolean toldWhoAsks(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> Set.of("Caller", "Scope", "Condition").contains(type.getSimpleName()));
  }

  @Test
  void every_operation_names_its_roles_and_its_purpose() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .and()
        .arePublic()
        .should(
            ArchCondition.from(
                describe(
                    "name its roles, or its class does",
                    (JavaMethod method) ->
                        method.isAnnotatedWith(RolesAllowed.class)
                            || method.getOwner().isAnnotatedWith(RolesAllowed.class))))
        .andShould()
        .beAnnotatedWith(Operation.class)
        .because("access is denied unless granted, and the API explains itself")
        .check(MAIN);
  }

  @Test
  void every_change_names_a_version_and_every_post_can_be_repeated() {
    HttpRules.everyChangeNamesAVersion(MAIN);
    HttpRules.everyPostCanBeRepeated(MAIN);
  }

  @Test
  void every_problem_of_the_ledger_has_its_page() {
    ProblemPages.assertDescribe("ledger", List.of(LedgerProblem.values()));
  }

  @Test
  void the_rules_are_tests_that_look_at_something() {
    assertThat(
            Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)))
        .hasSizeGreaterThan(8);
    assertThat(MAIN).hasSizeGreaterThan(100);
    assertThat(MAIN.stream().filter(type -> type.isAnnotatedWith(Entity.class))).hasSize(48);
    assertThat(MAIN.stream().filter(type -> type.isAnnotatedWith(Path.class))).hasSize(53);
  }
}
