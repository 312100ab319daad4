package io.taizhang.notification.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is said in each form: as templates, or rendered.
 *
 * @param heading a subject line
 * @param line the inbox and the robots
 * @param mail the text of a mail, without salutation
 * @param sms a short message, without the signature, which the channel puts before it
 */
public record Forms(
    @NotBlank(message = "请填写标题") @Size(max = 500, message = "不超过 500 个字符") String heading,
    @NotBlank(message = "请填写正文") @Size(max = 8000, message = "不超过 8000 个字符") String line,
    @NotBlank(message = "请填写邮件正文") @Size(max = 16000, message = "不超过 16000 个字符") String mail,
    @NotBlank(message = "请填写短信") @Size(max = 1000, message = "不超过 1000 个字符") String sms) {}
