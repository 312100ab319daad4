package io.taizhang.bench.cases;

/** What leads a case of five stages from its registration to its end, a transaction a step. */
@FunctionalInterface
public interface CaseWork {

  /**
   * Leads one case.
   *
   * @param number its running number in this process
   */
  void lead(int number) throws Exception;
}
