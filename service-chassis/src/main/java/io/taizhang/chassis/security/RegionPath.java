package io.taizhang.chassis.security;

import java.util.regex.Pattern;

/**
 * A place in the region tree, written as the codes from the root down: {@code /100000/350000/}. A
 * subtree is the half-open range [{@link #value()}, {@link #end()}) of a column collated "C".
 *
 * @param value the path, beginning and ending with a slash
 */
public record RegionPath(String value) {

  private static final Pattern SHAPE = Pattern.compile("/([0-9A-Z]+/)+");

  /** Refuses text that is not a path. */
  public RegionPath {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a region path: " + value);
    }
  }

  /** The path of a root region. */
  public static RegionPath root(String code) {
    return new RegionPath("/" + code + "/");
  }

  /** The path of a child region. */
  public RegionPath child(String code) {
    return new RegionPath(value + code + "/");
  }

  /** The code of the place itself, the last on the path. */
  public String code() {
    return value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1);
  }

  /** The exclusive upper end of the subtree's range: the slash's successor is the digit zero. */
  public String end() {
    return value.substring(0, value.length() - 1) + '0';
  }

  /** True when the other place is this one or below it. */
  public boolean contains(RegionPath other) {
    return other.value.startsWith(value);
  }
}
