package io.taizhang.bench.measure;

import java.util.Locale;

/**
 * One line of the table: ours and a peer's, both of one run, and what they are compared to.
 *
 * @param name what was measured, with its unit
 * @param ours the suite's value
 * @param peer whose value stands beside it
 * @param theirs the peer's value
 * @param compared the ratio or difference that the aim is about
 */
public record Figure(
    String name, double ours, String peer, double theirs, double compared, Aim aim) {

  /** Ours divided by theirs. */
  public static Figure ratio(String name, double ours, String peer, double theirs, Aim aim) {
    return new Figure(name, ours, peer, theirs, ours / theirs, aim);
  }

  /** Ours less theirs. */
  public static Figure added(String name, double ours, String peer, double theirs, Aim aim) {
    return new Figure(name, ours, peer, theirs, ours - theirs, aim);
  }

  String row() {
    String verdict = aim instanceof Aim.None ? "" : aim.metBy(compared) ? "met" : "NOT MET";
    return String.format(
        Locale.ROOT,
        "| %s | %,.1f | %s | %,.1f | %,.2f | %s | %s |",
        name,
        ours,
        peer,
        theirs,
        compared,
        aim,
        verdict);
  }
}
