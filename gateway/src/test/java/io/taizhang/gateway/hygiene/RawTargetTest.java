package io.taizhang.gateway.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/projects",
        "/api/v1/projects/",
        "/api/v1/projects/0199a0b0-0000-7000-8000-000000000000/actions/close",
        "/api/v1/projects?limit=20&cursor=eyJhIjoxfQ==",
        "/api/v1/projects?q=%E6%B1%9F%E6%BB%A8&from=2026-10-09T08:30:00%2B08:00",
        "/api/v1/projects?q=13%2F15&note=a%3Bb%5Cc&share=20%25&dir=../x//y",
        "/api/v1/departments/%E5%9F%8E%E7%AE%A1",
        "/api/v1/a.b/..c/...",
        "/api/v1/projects??"
      })
  void a_clean_target_may_pass(String target) {
    assertThat(RawTarget.faultOf(target)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "api/v1/projects",
        "http://127.0.0.1/api/v1/projects",
        "gateway.test:443",
        "//evil.test/api/v1/projects",
        "/api//v1/projects",
        "/api/v1/projects//",
        "/api/v1/../q/health",
        "/api/v1/./projects",
        "/api/v1/projects/..",
        "/api/v1/projects/.",
        "/api/v1/%2e%2e/q/health",
        "/api/v1/.%2E/q/health",
        "/api/v1/%2E/projects",
        "/api/v1/projects;role=admin",
        "/api/v1/projects%3Brole=admin",
        "/api/v1/projects%3brole=admin",
        "/api/v1/projects?a=1;b=2",
        "/api/v1/projects%2Fsecret",
        "/api/v1/projects%2fsecret",
        "/api/v1/projects%5C..%5Cq",
        "/api/v1/projects\\..\\q",
        "/api/v1/projects?a=\\",
        "/api/v1/projects%00",
        "/api/v1/projects?q=%00",
        "/api/v1/projects?q=%0d%0aX",
        "/api/v1/projects%7F",
        "/api/v1/%252e%252e/q",
        "/api/v1/projects%",
        "/api/v1/projects%2",
        "/api/v1/projects%zz",
        "/api/v1/%c0%ae%c0%ae/q",
        "/api/v1/%e0%80%ae/q",
        "/api/v1/projects?q=%ff",
        "/api/v1/项目",
        "/api/v1/proj\u00e9",
        "/api/v1/proj\tects",
        "/api/v1/proj\u0001ects",
        "/api/v1/proj\u007fects",
        "/api/v1/projects#top",
        "/api/v1/projects?q=<script>",
        "/api/v1/projects?q=\"",
        "/api/v1/projects?q={a}|b"
      })
  void a_target_two_readers_could_read_differently_is_refused(String target) {
    assertThat(RawTarget.faultOf(target)).isPresent();
  }

  @Test
  void a_target_may_be_8_KiB_long_and_no_longer() {
    String longest = "/" + "a".repeat(8191);
    assertThat(RawTarget.faultOf(longest)).isEmpty();
    assertThat(RawTarget.faultOf(longest + "a")).isPresent();
  }
}
