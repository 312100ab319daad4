package io.taizhang.chassis.failure;

/**
 * Stands for an {@link Error} thrown by code that is told of something, such as a consumer: the
 * transaction ends as with any exception, and the thread goes on.
 */
public final class Broken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Broken(Error cause) {
    super(cause);
  }

  /**
   * Does the work.
   *
   * @throws RuntimeException what the work threw; never an {@link Error}
   */
  public static void atWorst(Runnable work) {
    try {
      work.run();
    } catch (Error e) {
      throw new Broken(e);
    }
  }
}
