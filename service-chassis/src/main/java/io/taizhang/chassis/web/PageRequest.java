package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The paging parameters of a list.
 *
 * @param limit rows a page, 1 to 100
 * @param cursor the previous page's {@code nextCursor}; absent on the first page
 */
public record PageRequest(
    @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(LARGEST) int limit,
    @QueryParam("cursor") @Nullable String cursor) {

  private static final int LARGEST = 100;

  /** The first page. */
  public static PageRequest first(int limit) {
    return new PageRequest(limit, null);
  }

  /**
   * Rows to fetch: one more than shown, to know whether there is a next page; 422 when out of
   * range.
   */
  public int fetch() {
    if (limit < 1 || limit > LARGEST) {
      throw CommonProblem.INVALID.because(
          "翻页参数有误", List.of(new FieldError("/limit", "每页行数须在 1 到 " + LARGEST + " 之间")));
    }
    return limit + 1;
  }

  /** The text key to go on after. */
  public Optional<String> after() {
    return Optional.ofNullable(cursor).map(Cursor::decode);
  }

  /** The id to go on after, for lists in id order. */
  public Optional<UUID> afterId() {
    return Optional.ofNullable(cursor).map(Cursor::decodeId);
  }

  /** The number to go on after, for lists numbered by the database. */
  public Optional<Long> afterNumber() {
    return Optional.ofNullable(cursor).map(Cursor::decodeNumber);
  }
}
