package io.taizhang.ledger.problem.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/100000/350000/350700/350783/,           COUNTY, CITY, /100000/350000/350700/350783/, /100000/350000/350700/",
    "/100000/350000/350700/350783/350783Z01/, COUNTY, CITY, /100000/350000/350700/350783/, /100000/350000/350700/",
    "/100000/350000/350500/,                  CITY,   '',   '',                            /100000/350000/350500/",
    "/100000/350000/350500/350500Z05/,        CITY,   '',   '',                            /100000/350000/350500/",
    "/100000/420000/429004/,                  COUNTY, '',   /100000/420000/429004/,        ''",
    "/100000/350000/,                         '',     '',   '',                            ''",
    "/100000/,                                '',     '',   '',                            ''"
  })
  void a_ladder_has_the_levels_that_there_are_above_a_place(
      String path, String first, String second, String county, String city) {
    Ladder ladder = Ladder.of(path);
    assertThat(name(ladder.above(ProblemLevel.DEPARTMENT))).isEqualTo(first);
    assertThat(
            ladder.above(ProblemLevel.DEPARTMENT).flatMap(ladder::above).map(Enum::name).orElse(""))
        .isEqualTo(second);
    assertThat(ladder.placeOf(ProblemLevel.COUNTY)).isEqualTo(county.isEmpty() ? path : county);
    assertThat(ladder.placeOf(ProblemLevel.CITY)).isEqualTo(city.isEmpty() ? path : city);
    assertThat(ladder.placeOf(ProblemLevel.DEPARTMENT)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "/100000/350000/350700/350783/, CITY,       COUNTY",
    "/100000/350000/350700/350783/, COUNTY,     DEPARTMENT",
    "/100000/350000/350700/350783/, DEPARTMENT, ''",
    "/100000/350000/350500/,        CITY,       DEPARTMENT"
  })
  void what_is_returned_goes_one_level_down(String path, ProblemLevel from, String to) {
    assertThat(name(Ladder.of(path).below(from))).isEqualTo(to);
  }

  private static String name(Optional<ProblemLevel> level) {
    return level.map(Enum::name).orElse("");
  }
}
