package io.taizhang.chassis.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckedFileTest {

  private static final byte[] PAPER = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_file_is_known_by_its_bytes_whatever_it_is_said_to_be() {
    CheckedFile file = CheckedFile.of("A.PDF", "application/pdf", PAPER);
    assertThat(file.type()).isEqualTo(AttachmentType.PDF);
    assertThat(file.size()).isEqualTo(8);
    assertThat(file.sha256()).hasSize(64);

    refused("a.pdf", "application/pdf", new byte[] {1}, 422);
    refused("a.exe", "application/pdf", PAPER, 422);
    refused("a.png", "image/png", PAPER, 422);
    refused("a.xlsx", AttachmentType.XLSX.mediaType(), PAPER, 422);
    refused("a.html", "text/html", PAPER, 415);
  }

  private static void refused(String name, String type, byte[] bytes, int status) {
    assertThatThrownBy(() -> CheckedFile.of(name, type, bytes))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(status));
  }
}
