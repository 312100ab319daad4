package io.taizhang.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.text.domain.SoughtText;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database and program make the same of a text. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class SearchFunctionsTest {

  @Inject Rows rows;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人民医院二期",
        "黎明大学13#~15#学生宿舍楼",
        "江滨南路（笋江桥—泉州大桥）绿化景观提升工程",
        "Ａ Ｂ\u3000c\u00a0D\tE",
        "ÉÀ ß İ Σ",
        "㍿ ﷺ ① ｶﾞ",
        "𠮷野家",
        "e\u0301"
      })
  void normal_text_and_grams_are_the_same_on_both_sides(String text) {
    SoughtText sought = SoughtText.of(text).orElseThrow();
    assertThat(rows.texts("select search_normal(?)", text)).containsExactly(sought.normal());
    assertThat(rows.texts("select unnest(search_grams(search_normal(?)))", text))
        .containsAll(sought.grams());
    assertThat(has(text, text)).isTrue();
  }

  @Test
  void grams_are_the_single_letters_and_the_pairs() {
    assertThat(rows.texts("select unnest(search_grams('人民医'))"))
        .containsExactlyInAnyOrder("人", "民", "医", "人民", "民医");
  }

  @Test
  void pairs_alone_do_not_make_a_text() {
    assertThat(has("医院人民医", "人民医院")).isFalse();
    assertThat(has("人民医院", "民医")).isTrue();
  }

  @Test
  void what_lies_beyond_the_bound_is_not_found() {
    assertThat(has("医".repeat(1_999) + "院校", "医院")).isTrue();
    assertThat(has("医".repeat(1_999) + "院校", "院校")).isFalse();
  }

  private boolean has(String text, String sought) {
    SoughtText wanted = SoughtText.of(sought).orElseThrow();
    return rows.texts(
            "select search_has(search_normal(?), string_to_array(?, '|'), ?)",
            text,
            String.join("|", wanted.grams()),
            wanted.normal())
        .equals(List.of("t"));
  }
}
