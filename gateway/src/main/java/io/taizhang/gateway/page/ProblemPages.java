package io.taizhang.gateway.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What each problem means: the pages under {@code docs/problems}, at the {@code type} they bear.
 */
final class ProblemPages {

  private static final Pattern LINK = Pattern.compile("\\(([a-z0-9-]+)\\.md\\)");
  private static final String MARKDOWN = "text/markdown; charset=utf-8";

  private ProblemPages() {}

  static Map<String, Page> load() {
    byte[] index = Resources.read("problems/README.md");
    Map<String, Page> pages = new HashMap<>();
    pages.put("/problems/", new Page(MARKDOWN, index));
    LINK.matcher(new String(index, StandardCharsets.UTF_8))
        .results()
        .map(link -> link.group(1))
        .forEach(
            code ->
                pages.put(
                    "/problems/" + code,
                    new Page(MARKDOWN, Resources.read("problems/" + code + ".md"))));
    return pages;
  }
}
