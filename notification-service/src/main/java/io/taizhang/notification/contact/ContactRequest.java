package io.taizhang.notification.contact;

import io.taizhang.notification.directory.RecipientKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address to enter.
 *
 * @param key department code, token subject, role name or the owner's credit code
 * @param regionCode where it counts; the caller's own region when absent
 * @param address an e-mail address, a mobile number, or the https address of a robot or a system
 * @param secret what messages are signed with, on channels that sign; never shown again
 */
record ContactRequest(
    @NotNull(message = "请选择接收人类型") RecipientKind recipientKind,
    @NotBlank(message = "请填写接收人") @Size(max = 128, message = "不超过 128 个字符") String key,
    @Nullable String regionCode,
    @NotNull(message = "请选择渠道") Channel channel,
    @NotBlank(message = "请填写地址") @Size(max = 500, message = "不超过 500 个字符") String address,
    @Nullable @Size(min = 8, max = 200, message = "应为 8 到 200 个字符") String secret) {}
