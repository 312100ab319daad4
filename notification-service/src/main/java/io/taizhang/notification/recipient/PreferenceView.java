package io.taizhang.notification.recipient;

import io.taizhang.chassis.web.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller wants; version 0 while nothing was chosen. */
record PreferenceView(
    @Nullable String quietFrom,
    @Nullable String quietTo,
    List<PreferenceForm.Choice> choices,
    long version)
    implements Versioned {}
