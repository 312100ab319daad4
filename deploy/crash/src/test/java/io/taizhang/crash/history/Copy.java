package io.taizhang.crash.history;

import java.util.Map;

/** A replica beside its source, row by row. */
public record Copy(String name, Map<String, String> source, Map<String, String> copy) {}
