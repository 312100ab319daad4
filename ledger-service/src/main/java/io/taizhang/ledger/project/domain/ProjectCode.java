package io.taizhang.ledger.project.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An investment project's national code: {@code YYMM-RRRRRR-MM-TT-NNNNNC} (GB/T 40058-2021) or the
 * older {@code YYYY-RRRRRR-HH-TT-NNNNNN}. Shape, date and region are checked; the check digit's
 * algorithm is not public and is not guessed.
 *
 * @param value the code as written
 */
public record ProjectCode(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("(\\d{4})-(\\d{6})-\\d{2}-\\d{2}-\\d{5}[0-9A-Z]");
  private static final Pattern OLD_YEAR = Pattern.compile("20[0-9]{2}");

  /**
   * What is wrong with the code, in zh-CN; empty when nothing is.
   *
   * @param regionPath the codes from the project's region up to the root
   */
  public Optional<String> fault(List<String> regionPath) {
    Matcher shape = SHAPE.matcher(value);
    if (!shape.matches()) {
      return Optional.of("项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式");
    }
    if (!datePlausible(shape.group(1))) {
      return Optional.of("项目代码的年月不成立");
    }
    if (!shape.group(2).equals("000000") && !regionPath.contains(shape.group(2))) {
      return Optional.of("项目代码的区划不是项目所在区划或其上级");
    }
    return Optional.empty();
  }

  private static boolean datePlausible(String head) {
    int month = Integer.parseInt(head.substring(2));
    return OLD_YEAR.matcher(head).matches() || (month >= 1 && month <= 12);
  }
}
