package io.taizhang.ledger.checklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

  @Test
  void lines_are_the_same_by_their_keys_whatever_their_order() {
    VersionDiff diff =
        VersionDiff.of(
            List.of(line("a", "甲", "20"), line("b", "乙", "5"), line("c", "丙", "5")),
            List.of(line("c", "丙", "5"), line("d", "丁", "1"), line("a", "甲", "15")));
    assertThat(diff.added()).containsExactly("d");
    assertThat(diff.removed()).containsExactly("b");
    assertThat(diff.changed())
        .containsExactly(
            new VersionDiff.ChangedLine(
                "a", List.of(new VersionDiff.Change("promised", "20", "15"))));
  }

  @Test
  void a_version_does_not_differ_from_itself() {
    List<VersionDiff.Said> same = List.of(line("a", "甲", "20"));
    assertThat(VersionDiff.of(same, same))
        .isEqualTo(new VersionDiff(List.of(), List.of(), List.of()));
  }

  private static VersionDiff.Said line(String key, String name, String promised) {
    SequencedMap<String, String> says = new LinkedHashMap<>();
    says.put("name", name);
    says.put("promised", promised);
    return new VersionDiff.Said(key, says);
  }
}
