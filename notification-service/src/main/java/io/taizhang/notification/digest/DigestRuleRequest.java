package io.taizhang.notification.digest;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.recipient.ProjectPart;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest as it is to come.
 *
 * @param audience whoever holds this part of a project
 * @param channels besides the inbox
 * @param regionCode where it holds and below; the caller's own region when absent
 */
record DigestRuleRequest(
    @NotBlank(message = "请填写名称") @Size(max = 100, message = "不超过 100 个字符") String name,
    @NotNull(message = "请选择周期") Rhythm rhythm,
    @NotNull(message = "请选择接收人") ProjectPart audience,
    @NotNull(message = "请选择渠道") @Size(max = 6, message = "每个渠道填写一次")
        List<@NotNull(message = "不能为空") Channel> channels,
    @Nullable @Size(max = 32, message = "不超过 32 个字符") String regionCode,
    @NotNull(message = "请填写是否启用") Boolean enabled) {}
