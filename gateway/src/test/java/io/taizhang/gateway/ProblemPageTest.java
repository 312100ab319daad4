package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import io.taizhang.gateway.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemPageTest {

  private static final Path FOLDER = Path.of("..", "docs", "problems");

  private static OpenGateway gateway;

  @BeforeAll
  static void open() throws Exception {
    gateway = OpenGateway.withKeys();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_type_of_every_problem_leads_to_its_page_without_a_token(Path page) throws Exception {
    String code = page.getFileName().toString().replace(".md", "");

    Answer answer = gateway.caller().get("/problems/" + code);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("text/markdown; charset=utf-8");
    assertThat(answer.body()).isEqualTo(Files.readString(page));
  }

  @Test
  void the_list_of_them_is_served_too_and_nothing_else() throws Exception {
    assertThat(gateway.caller().get("/problems/").body()).contains("| code |");
    assertThat(gateway.caller().get("/problems/no-such-thing").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void the_page_of_each_of_the_gateway_s_own_says_what_the_gateway_says(ProblemCode problem)
      throws IOException {
    assertThat(head(FOLDER.resolve(problem.code() + ".md")))
        .startsWith(
            "# " + problem.title() + " `" + problem.code() + "` · HTTP " + problem.status() + " ·")
        .contains("gateway");
  }

  @Test
  void no_other_page_claims_to_be_the_gateway_s() throws IOException {
    List<String> own = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).sorted().toList();
    assertThat(
            pages().stream()
                .filter(page -> head(page).contains("gateway"))
                .map(page -> page.getFileName().toString().replace(".md", "")))
        .isEqualTo(own);
  }

  private static String head(Path page) {
    try {
      return String.join(
          " ", Files.readAllLines(page).stream().filter(line -> !line.isBlank()).limit(2).toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
