package io.taizhang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {

  private static final Pattern REFERENCE = Pattern.compile("\\$ref: \"([^\"]+)\"");

  @Test
  void every_generated_file_is_committed_as_it_is_generated() {
    GeneratedFiles generated = GeneratedFiles.of(Docs.CONTRACTS);
    SoftAssertions all = new SoftAssertions();
    generated
        .files()
        .forEach(
            (path, text) ->
                all.assertThat(committed(path))
                    .as("%s is not as generated: run ./suite contracts and commit", path)
                    .isEqualTo(text));
    all.assertAll();
    assertThat(generated.files()).hasSizeGreaterThan(30);
    assertThat(generated.leftOver()).as("pages of events that are no more").isEmpty();
  }

  @Test
  void every_reference_of_the_event_document_leads_somewhere() {
    String text = Texts.read(Docs.CONTRACTS.resolve("asyncapi.yaml"));
    var document = Texts.yaml(Docs.CONTRACTS.resolve("asyncapi.yaml"));
    List<String> references =
        REFERENCE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(references).hasSizeGreaterThan(80);
    assertThat(references)
        .allMatch(
            reference ->
                reference.startsWith("#")
                    ? !document.at(reference.substring(1)).isMissingNode()
                    : Files.exists(Docs.CONTRACTS.resolve(reference)));
  }

  @Test
  void a_page_that_nothing_generates_any_more_is_removed(@TempDir Path folder) throws IOException {
    for (String service : EventContract.SERVICES) {
      Files.createDirectories(folder.resolve("events").resolve(service));
    }
    Path page = Files.writeString(folder.resolve("events/ledger/old.md"), "old");
    GeneratedFiles nothing = new GeneratedFiles(folder, java.util.Map.of());
    assertThat(nothing.leftOver()).containsExactly("events/ledger/old.md");
    nothing.write();
    assertThat(page).doesNotExist();
  }

  private static String committed(String path) {
    Path file = Docs.CONTRACTS.resolve(path);
    return Files.exists(file) ? Texts.read(file) : "nothing";
  }
}
