package io.taizhang.notification.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new secret; the former one holds beside it for a day. */
record SecretRequest(
    @NotBlank(message = "请填写密钥") @Size(min = 8, max = 200, message = "应为 8 到 200 个字符")
        String secret) {}
