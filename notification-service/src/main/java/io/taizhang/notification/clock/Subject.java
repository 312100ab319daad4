package io.taizhang.notification.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a clock belongs to, in its owner's words.
 *
 * @param type {@code item} or {@code issue}
 * @param stage the stage that the clock measures, if it measures one
 */
@Embeddable
public record Subject(
    @Column(name = "subject_type") String type,
    @Column(name = "subject_id") String id,
    String title,
    @Nullable String stage,
    @Nullable String projectId,
    @Nullable String projectName) {}
