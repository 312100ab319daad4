package io.taizhang.issue.rating.domain;

/** What may be done about a bad rating. */
public sealed interface RatingCommand {

  /** As it is called at the desk, in zh-CN. */
  String label();

  /**
   * 回访.
   *
   * @param reached whether the person was spoken to
   * @param most after how many tries in vain it is left at that
   */
  record CallBack(boolean reached, int most) implements RatingCommand {
    @Override
    public String label() {
      return "回访";
    }
  }

  /** The department says that it has put it right. */
  record Report() implements RatingCommand {
    @Override
    public String label() {
      return "报告整改";
    }
  }

  /**
   * 核验 of what the department says.
   *
   * @param accepted whether it is put right indeed
   */
  record Confirm(boolean accepted) implements RatingCommand {
    @Override
    public String label() {
      return "核验整改";
    }
  }

  /** The department holds the rating to be malicious. */
  record Contest() implements RatingCommand {
    @Override
    public String label() {
      return "提出异议";
    }
  }

  /**
   * 裁定 of a contested rating.
   *
   * @param malicious whether it is set aside
   */
  record Rule(boolean malicious) implements RatingCommand {
    @Override
    public String label() {
      return "裁定异议";
    }
  }
}
