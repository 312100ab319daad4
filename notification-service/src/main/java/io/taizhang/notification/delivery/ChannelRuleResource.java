package io.taizhang.notification.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.notification.contact.Channel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/channel-rules")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
class ChannelRuleResource {

  private static final RegionPath ROOT = new RegionPath("/100000/");

  private final ChannelRules rules;
  private final AuditTrail audit;
  private final CurrentCaller caller;

  ChannelRuleResource(ChannelRules rules, AuditTrail audit, CurrentCaller caller) {
    this.rules = rules;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * What a provider bears, and how long notices are gathered.
   *
   * @param perWindow how many in one window
   * @param windowSeconds how long a window is
   * @param mergeMinutes how long notices to one address wait for each other after one has gone
   */
  record RuleForm(
      @NotNull(message = "请填写条数")
          @Min(value = 1, message = "至少 1 条")
          @Max(value = 100_000, message = "不超过 100000 条")
          Integer perWindow,
      @NotNull(message = "请填写秒数")
          @Min(value = 1, message = "至少 1 秒")
          @Max(value = 3600, message = "不超过 3600 秒")
          Integer windowSeconds,
      @NotNull(message = "请填写分钟数")
          @Min(value = 0, message = "不能为负")
          @Max(value = 480, message = "不超过 480 分钟")
          Integer mergeMinutes) {}

  /**
   * A channel's rule.
   *
   * @param perAddress whether the rate counts per address, as for robots, or for the provider
   */
  record RuleView(
      Channel channel,
      int perWindow,
      int windowSeconds,
      boolean perAddress,
      int mergeMinutes,
      long version)
      implements Versioned {

    static RuleView of(ChannelRule rule) {
      return new RuleView(
          rule.channel,
          rule.perWindow,
          rule.windowSeconds,
          rule.perAddress,
          rule.mergeMinutes,
          rule.version);
    }
  }

  @GET
  @Transactional
  @Operation(summary = "列出各渠道的限速与合并时长")
  public List<RuleView> list() {
    return rules.all().stream().map(RuleView::of).toList();
  }

  @PUT
  @Path("{channel}")
  @Transactional
  @Operation(summary = "更改一个渠道的限速与合并时长")
  public RuleView put(
      @PathParam("channel") Channel channel,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @Valid @NotNull RuleForm form) {
    if (!"100000".equals(caller.get().regionCode())) {
      throw CommonProblem.FORBIDDEN.because("渠道由全套系统的管理员设置");
    }
    ChannelRule rule = rules.of(channel);
    ifMatch.require(rule.version);
    rule.perWindow = form.perWindow();
    rule.windowSeconds = form.windowSeconds();
    rule.mergeMinutes = form.mergeMinutes();
    rules.flush();
    audit.record(
        caller.get(),
        "channel-rule-change",
        new AuditSubject("channel-rule", channel.name(), ROOT),
        Map.of("perWindow", rule.perWindow, "mergeMinutes", rule.mergeMinutes));
    return RuleView.of(rule);
  }
}
