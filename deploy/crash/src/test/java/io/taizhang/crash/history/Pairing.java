package io.taizhang.crash.history;

import java.util.List;

/**
 * Causes that must each have had their effect once.
 *
 * @param name such as {@code closed issue completes its one-trip row}
 * @param causes what happened, by a name that cause and effect share
 * @param effects what followed, by the same name
 */
public record Pairing(String name, List<String> causes, List<String> effects) {}
