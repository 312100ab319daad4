package io.taizhang.notification.template;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts, looks at and publishes what is said; templates hold for the whole suite. */
@ApplicationScoped
class Templates {

  private static final RegionPath ROOT = new RegionPath("/100000/");

  private final NoticeTemplates book;
  private final AuditTrail audit;
  private final Clock clock;
  private final Press press = new Press();

  Templates(NoticeTemplates book, AuditTrail audit, Clock clock) {
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  TemplateView draft(Caller caller, TemplateRequest request) {
    requireSuite(caller);
    NoticeTemplate template = new NoticeTemplate();
    template.id = Ids.next();
    template.name = named(request.name());
    template.number = book.last(template.name) + 1;
    template.state = TemplateState.DRAFT;
    template.say(request.forms());
    template.draftedAt = clock.instant();
    book.persist(template);
    record(caller, "template-draft", template);
    return TemplateView.of(template);
  }

  @Transactional
  Page<TemplateView> list(@Nullable String name, PageRequest page) {
    TemplateName wanted = name == null ? null : named(name);
    return Page.of(book.page(wanted, page), page, template -> template.id.toString())
        .map(TemplateView::of);
  }

  @Transactional
  TemplateView get(UUID id) {
    return TemplateView.of(book.one(id).orElseThrow(() -> missing(id)));
  }

  /** The words for some data, sample data where there are none. */
  @Transactional
  Forms preview(UUID id, @Nullable Map<String, Object> data) {
    NoticeTemplate template = book.one(id).orElseThrow(() -> missing(id));
    try {
      return press.render(template.forms(), data == null ? template.name.sample(true) : data);
    } catch (RenderingException e) {
      throw TemplateProblem.FAULTY.because(
          "按所给数据无法成文", List.of(new FieldError("/data", String.valueOf(e.getMessage()))));
    }
  }

  @Transactional
  TemplateView publish(Caller caller, UUID id, IfMatch ifMatch) {
    NoticeTemplate template = book.locked(id).orElseThrow(() -> missing(id));
    requireSuite(caller);
    ifMatch.require(template.version);
    if (template.state != TemplateState.DRAFT) {
      throw TemplateProblem.NOT_A_DRAFT.because("只有草稿可以发布");
    }
    List<FieldError> errors =
        press.faults(template.name, template.forms()).stream()
            .map(fault -> new FieldError("/forms/" + fault.form(), fault.detail()))
            .toList();
    if (!errors.isEmpty()) {
      throw TemplateProblem.FAULTY.because("模板有误，未发布", errors);
    }
    book.published(template.name)
        .ifPresent(
            former -> {
              former.state = TemplateState.SUPERSEDED;
              book.flush();
            });
    template.state = TemplateState.PUBLISHED;
    template.publishedAt = clock.instant();
    book.flush();
    record(caller, "template-publish", template);
    return TemplateView.of(template);
  }

  private static void requireSuite(Caller caller) {
    if (!"100000".equals(caller.regionCode())) {
      throw CommonProblem.FORBIDDEN.because("模板由全套系统的管理员维护");
    }
  }

  private static TemplateName named(String name) {
    return TemplateName.of(name)
        .orElseThrow(
            () ->
                CommonProblem.INVALID.because(
                    "没有这个模板", List.of(new FieldError("/name", "没有名为 " + name + " 的模板"))));
  }

  private static RuntimeException missing(UUID id) {
    return CommonProblem.NOT_FOUND.because("没有模板 " + id);
  }

  private void record(Caller caller, String action, NoticeTemplate template) {
    audit.record(
        caller,
        action,
        new AuditSubject("notice-template", template.id.toString(), ROOT),
        Map.of("name", template.name.code(), "number", template.number));
  }
}
