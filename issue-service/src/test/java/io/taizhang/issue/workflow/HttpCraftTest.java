package io.taizhang.issue.workflow;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.taizhang.chassis.fixture.HttpRules;
import io.taizhang.chassis.fixture.ProblemPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpCraftTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.taizhang.issue");

  @Test
  void every_change_names_a_version() {
    HttpRules.everyChangeNamesAVersion(MAIN);
  }

  @Test
  void every_post_can_be_repeated() {
    HttpRules.everyPostCanBeRepeated(MAIN);
  }

  @Test
  void every_list_refuses_filters_it_does_not_know() {
    HttpRules.everyListIsClosed(MAIN);
  }

  @Test
  void every_problem_of_this_service_has_its_page() {
    ProblemPages.assertDescribe("issue", List.of(IssueProblem.values()));
  }
}
