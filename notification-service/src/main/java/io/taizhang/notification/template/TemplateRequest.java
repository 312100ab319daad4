package io.taizhang.notification.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A new version of what is said.
 *
 * @param name such as {@code rung.reminder}
 */
record TemplateRequest(
    @NotBlank(message = "请填写模板名称") String name, @NotNull(message = "请填写内容") @Valid Forms forms) {}
