package io.taizhang.contracts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the script {@code ./suite contracts} runs: makes all that is generated under {@code
 * docs/contracts} anew, and with {@code --accept} takes what stands there as the accepted surface.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    Path contracts = Path.of(args[0]);
    GeneratedFiles.of(contracts).write();
    if (Arrays.asList(args).contains("--accept")) {
      AcceptedSurface.in(contracts).accept();
      System.out.println("docs/contracts: accepted as the surface that may not be broken");
    }
  }
}
