package io.taizhang.chassis.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealerTest {

  private static final String OLD = key(1);
  private static final String NEW = key(2);
  private static final String PRINT = key(3);
  private static final String TEXT = "郑某某（虚构）";

  @Test
  void what_is_sealed_opens_again_and_shows_nothing_of_the_text() {
    Sealer sealer = sealer("old", Map.of("old", OLD));
    Sealed sealed = sealer.seal(TEXT, "row 1");

    assertThat(sealer.open(sealed, "row 1")).isEqualTo(TEXT);
    assertThat(new String(Base64.getUrlDecoder().decode(sealed.text()), UTF_8)).doesNotContain("郑");
    assertThat(sealer.seal(TEXT, "row 1")).isNotEqualTo(sealed);
    assertThat(sealed.toString()).doesNotContain(sealed.text());
  }

  @Test
  void in_one_piece_it_names_its_key_and_is_read_again() {
    Sealer sealer = sealer("old", Map.of("old", OLD));
    String written = sealer.seal(TEXT, "row 1").written();

    assertThat(written).startsWith("sealed.old.").matches("sealed\\.[A-Za-z0-9_-]+\\.[\\w-]+");
    assertThat(sealer.open(Sealed.read(written), "row 1")).isEqualTo(TEXT);
    assertThat(Sealed.isOne(written)).isTrue();
    assertThat(Sealed.isOne("13800000000")).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> Sealed.read("sealed.cut"));
  }

  @Test
  void moved_to_another_row_or_changed_by_one_bit_it_does_not_open() {
    Sealer sealer = sealer("old", Map.of("old", OLD));
    Sealed sealed = sealer.seal(TEXT, "row 1");
    byte[] changed = Base64.getUrlDecoder().decode(sealed.text());
    changed[changed.length - 1] ^= 1;
    Sealed other = new Sealed("old", Base64.getUrlEncoder().encodeToString(changed));

    assertThatIllegalStateException().isThrownBy(() -> sealer.open(sealed, "row 2"));
    assertThatIllegalStateException().isThrownBy(() -> sealer.open(other, "row 1"));
    assertThatIllegalStateException()
        .isThrownBy(() -> sealer.open(new Sealed("old", "AAAA"), "row 1"));
    assertThatIllegalStateException()
        .isThrownBy(() -> sealer.open(new Sealed("old", "没有"), "row 1"));
  }

  @Test
  void a_text_in_the_other_alphabet_of_base64_opens_too() {
    Sealer sealer = sealer("old", Map.of("old", OLD));
    for (int i = 0; i < 20; i++) {
      byte[] whole = Base64.getUrlDecoder().decode(sealer.seal(TEXT, "row 1").text());
      Sealed former = new Sealed("old", Base64.getEncoder().encodeToString(whole));
      assertThat(sealer.open(former, "row 1")).isEqualTo(TEXT);
    }
  }

  @Test
  void a_former_key_still_opens_and_a_new_one_seals() {
    Sealed former = sealer("old", Map.of("old", OLD)).seal(TEXT, "row 1");
    Sealer rotated = sealer("new", Map.of("old", OLD, "new", NEW));

    assertThat(rotated.open(former, "row 1")).isEqualTo(TEXT);
    assertThat(rotated.seal(TEXT, "row 1").keyId()).isEqualTo("new");
    assertThatThrownBy(() -> sealer("new", Map.of("new", NEW)).open(former, "row 1"))
        .hasMessageContaining("old");
  }

  @Test
  void what_leaves_is_sealed_by_the_shared_key_and_opens_where_only_that_one_is_known() {
    Map<String, String> keys = Map.of("own", OLD, "shared", NEW);
    Sealer here = sealer(settings("own", keys, "shared", PRINT, true));
    Sealer there = sealer("shared", Map.of("shared", NEW));
    Sealed sealed = here.sealShared(TEXT, "row 1");

    assertThat(sealed.keyId()).isEqualTo("shared");
    assertThat(there.open(sealed, "row 1")).isEqualTo(TEXT);
    assertThat(here.seal(TEXT, "row 1").keyId()).isEqualTo("own");
    assertThat(sealer("old", Map.of("old", OLD)).sealShared(TEXT, "x").keyId()).isEqualTo("old");
  }

  @Test
  void equal_texts_have_equal_prints_whatever_key_seals() {
    Sealer before = sealer("old", Map.of("old", OLD));
    Sealer after = sealer("new", Map.of("old", OLD, "new", NEW));

    assertThat(after.print(TEXT)).isEqualTo(before.print(TEXT)).doesNotContain("郑");
    assertThat(after.print("x")).isNotEqualTo(before.print(TEXT));
  }

  @Test
  void a_key_of_another_length_or_a_name_without_a_key_is_refused_at_the_start() {
    assertThatThrownBy(() -> sealer("k", Map.of("k", "AAAA"))).hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> sealer("k", Map.of("k", "no base64 !")))
        .hasMessageContaining("32 bytes")
        .hasMessageNotContaining("no base64");
    assertThatThrownBy(() -> sealer("other", Map.of("k", OLD))).hasMessageContaining("other");
    assertThatThrownBy(() -> sealer("a.b", Map.of("a.b", OLD))).hasMessageContaining("a.b");
    assertThatThrownBy(() -> sealer(settings("k", Map.of("k", OLD), "gone", PRINT, false)))
        .hasMessageContaining("gone");
  }

  @Test
  void a_service_that_keeps_sealed_things_does_not_start_without_its_keys() {
    assertThatThrownBy(() -> sealer(settings("none", Map.of(), null, PRINT, true)))
        .hasMessageContaining("docs/keys.md");
    assertThatThrownBy(() -> sealer(settings("k", Map.of("k", OLD), null, null, true)))
        .hasMessageContaining("print-key");
    assertThat(sealer(settings("none", Map.of(), null, null, false)).currentKey())
        .isEqualTo("none");
  }

  private static Sealer sealer(String current, Map<String, String> keys) {
    return sealer(settings(current, keys, null, PRINT, false));
  }

  private static Sealer sealer(SealConfig config) {
    return new Sealer(config);
  }

  private static SealConfig settings(
      String current,
      Map<String, String> keys,
      @Nullable String shared,
      @Nullable String print,
      boolean required) {
    return new Settings(
        current, keys, Optional.ofNullable(shared), Optional.ofNullable(print), required);
  }

  private record Settings(
      String key,
      Map<String, String> keys,
      Optional<String> sharedKey,
      Optional<String> printKey,
      boolean required)
      implements SealConfig {}

  private static String key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return Base64.getEncoder().encodeToString(key);
  }
}
