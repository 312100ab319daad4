package io.taizhang.ledger.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCodeTest {

  private static final List<String> QUANZHOU = List.of("100000", "350000", "350500");

  @ParameterizedTest
  @CsvSource({
    "2609-350500-04-01-123456, month and region of the newer shape",
    "2612-350500-04-01-12345X, a check character that is a letter",
    "2601-350000-04-01-123456, given by the province",
    "2609-000000-04-01-123456, given by the central platform",
    "2017-350500-83-03-012345, year of the older shape",
    "2099-000000-83-03-012345, any year of the century"
  })
  void a_code_of_either_shape_passes(String code, String why) {
    assertThat(new ProjectCode(code).fault(QUANZHOU)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2613-350500-04-01-123456, 项目代码的年月不成立",
    "2600-350500-04-01-123456, 项目代码的年月不成立",
    "1917-350500-83-03-012345, 项目代码的年月不成立",
    "2609-370481-04-01-123456, 项目代码的区划不是项目所在区划或其上级",
    "2609-350521-04-01-123456, 项目代码的区划不是项目所在区划或其上级",
    "2609-350500-04-01-12345, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "2609-350500-04-01-1234567, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "2609-350500-4-01-123456, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "2609-35050Z-04-01-123456, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "2609-350500-04-01-12345x, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "260935050004011234567890, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "'2609-350500-04-01-123456 ', 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "２609-350500-04-01-123456, 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式",
    "'', 项目代码应为 YYMM-区划-NN-NN-NNNNNN 形式"
  })
  void a_wrong_code_is_told_what_is_wrong(String code, String fault) {
    assertThat(new ProjectCode(code).fault(QUANZHOU)).contains(fault);
  }
}
