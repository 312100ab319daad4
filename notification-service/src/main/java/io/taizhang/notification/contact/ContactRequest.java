package io.taizhang.notification.contact;

import io.taizhang.notification.directory.RecipientKind;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address to enter.
 *
 * @param key department code, token subject or role name
 * @param regionCode where it counts; the caller's own region when absent
 */
record ContactRequest(
    @NotNull(message = "请选择接收人类型") RecipientKind recipientKind,
    @NotBlank(message = "请填写接收人") @Size(max = 128, message = "不超过 128 个字符") String key,
    @Nullable String regionCode,
    @NotNull(message = "请选择渠道") Channel channel,
    @NotBlank(message = "请填写地址")
        @Email(message = "不是有效的电子邮箱")
        @Size(max = 254, message = "不超过 254 个字符")
        String address) {}
