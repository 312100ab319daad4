package io.taizhang.chassis.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import io.taizhang.chassis.fixture.HttpRules;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may know whom. The rules are plain Jupiter tests: a runner that passes over ArchUnit's own
 * engine would stay green on none of them.
 */
class ArchitectureTest {

  private static final String CHASSIS = "io.taizhang.chassis";

  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("time", Set.of()),
          Map.entry("security", Set.of("problem")),
          Map.entry("web", Set.of("problem", "security", "time")),
          Map.entry("web.idempotency", Set.of("problem", "security", "web")),
          Map.entry("clock", Set.of("problem", "time")),
          Map.entry("audit", Set.of("problem", "security")),
          Map.entry("numbering", Set.of("problem", "time")),
          Map.entry("messaging.event", Set.of("problem")),
          Map.entry(
              "messaging.outbox",
              Set.of("problem", "messaging.event", "security", "clock", "web", "worker", "meter")),
          Map.entry(
              "messaging.inbox",
              Set.of("problem", "messaging.event", "clock", "worker", "meter", "failure")),
          Map.entry(
              "messaging.feed",
              Set.of("problem", "messaging.outbox", "security", "worker", "meter")),
          Map.entry(
              "messaging.parked",
              Set.of(
                  "problem",
                  "messaging.event",
                  "messaging.inbox",
                  "security",
                  "audit",
                  "web",
                  "web.idempotency",
                  "failure")),
          Map.entry("sheet", Set.of("problem", "security", "audit", "web")),
          Map.entry("attachment", Set.of("problem", "web")),
          Map.entry("worker", Set.of()),
          Map.entry("seal", Set.of()),
          Map.entry("failure", Set.of()),
          Map.entry("meter", Set.of()),
          Map.entry("calendar", Set.of("problem", "time", "security")),
          Map.entry(
              "clockbook",
              Set.of(
                  "problem",
                  "time",
                  "calendar",
                  "clock",
                  "messaging.outbox",
                  "security",
                  "web",
                  "worker",
                  "meter",
                  "failure")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(CHASSIS);

  static Stream<String> packages() {
    return EDGES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_only_those_that_it_may_know(String name) {
    String[] known =
        Stream.concat(Stream.of(name), EDGES.get(name).stream())
            .map(known1 -> CHASSIS + "." + known1)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(CHASSIS + "." + name)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(CHASSIS + "..").or(resideInAnyPackage(known)))
        .because("the chassis' edges are few and all point one way")
        .check(MAIN);
  }

  @Test
  void every_package_has_its_edges_written_down() {
    Set<String> packages =
        MAIN.stream()
            .map(type -> type.getPackageName())
            .filter(name -> name.length() > CHASSIS.length())
            .map(name -> name.substring(CHASSIS.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isEqualTo(new TreeSet<>(EDGES.keySet()));
  }

  @Test
  void packages_are_free_of_cycles() {
    slices().matching(CHASSIS + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void time_is_plain_java() {
    classes()
        .that()
        .resideInAPackage(CHASSIS + ".time")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", CHASSIS + ".time"))
        .because("due dates are reckoned by whoever holds the facts, without a container")
        .check(MAIN);
  }

  @Test
  void operations_of_the_chassis_name_versions_and_can_be_repeated() {
    HttpRules.everyChangeNamesAVersion(MAIN);
    HttpRules.everyPostCanBeRepeated(MAIN);
  }

  @Test
  void the_chassis_knows_no_service() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "io.taizhang.ledger..",
                "io.taizhang.issue..",
                "io.taizhang.notification..",
                "io.taizhang.gateway..",
                "io.taizhang.suite.."))
        .check(MAIN);
  }

  @Test
  void words_of_the_field_stand_in_time_calendar_and_clockbook_only() {
    noClasses()
        .that(resideOutsideOfPackage(CHASSIS + ".time"))
        .and(resideOutsideOfPackage(CHASSIS + ".clockbook"))
        .and(resideOutsideOfPackage(CHASSIS + ".calendar"))
        .should()
        .haveNameMatching(
            ".*(Project|Item|Issue(?!r)|Department|Officer|Deadline|DueDate|Limit|Pause|Ledger"
                + "|Supervision|OneTrip|Calendar).*")
        .because("the chassis is technical; what it is about belongs to the services")
        .check(MAIN);
  }

  @Test
  void time_comes_from_a_clock_that_is_handed_in() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(MAIN);
  }

  @Test
  void the_rules_are_tests_that_every_runner_sees() {
    assertThat(
            Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)))
        .hasSizeGreaterThan(5);
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(CHASSIS);
    assertThat(tests).isNotEmpty();
    noClasses().should().beAnnotatedWith("com.tngtech.archunit.junit.AnalyzeClasses").check(tests);
    com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
        .should()
        .beAnnotatedWith(ArchTest.class)
        .check(tests);
  }
}
