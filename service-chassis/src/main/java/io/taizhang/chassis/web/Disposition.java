package io.taizhang.chassis.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name under which a download is kept, as a Content-Disposition (RFC 6266, RFC 5987). */
public final class Disposition {

  private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  private Disposition() {}

  /**
   * The header's value.
   *
   * @param name with its Chinese words; what a file system refuses becomes an underscore
   * @param plain the same in ASCII, for those that cannot read the other
   */
  public static String named(String name, String plain) {
    String encoded =
        URLEncoder.encode(UNFIT.matcher(name).replaceAll("_"), StandardCharsets.UTF_8)
            .replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
