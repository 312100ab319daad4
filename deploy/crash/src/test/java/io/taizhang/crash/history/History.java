package io.taizhang.crash.history;

import java.util.List;

/** Everything that was done and everything that was found. */
public record History(
    List<Attempt> attempts,
    List<Trace> traces,
    List<Published> published,
    List<Books> books,
    List<Pairing> pairings,
    List<Copy> copies) {}
