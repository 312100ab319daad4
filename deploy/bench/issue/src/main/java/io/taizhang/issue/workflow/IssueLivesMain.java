package io.taizhang.issue.workflow;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.taizhang.bench.cases.CaseOrders;

/** The issue service without its doors: it leads issues as its standard input says. */
@QuarkusMain
public class IssueLivesMain implements QuarkusApplication {

  private final IssueLives lives;

  IssueLivesMain(IssueLives lives) {
    this.lives = lives;
  }

  @Override
  public int run(String... arguments) throws Exception {
    CaseOrders.obey(lives);
    return 0;
  }
}
