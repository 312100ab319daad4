package io.taizhang.notification.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolvers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Qute with only {@code if} and {@code for}, over maps, lists and texts: no reflection, no files,
 * no other template. A name that is not there is an error, never an empty gap.
 */
final class Press {

  /** Carriers take one long message of up to so many characters, the signature included. */
  static final int LONGEST_SMS = 500;

  private static final int SIGNATURE_ROOM = 20;
  private static final String CUT = "…详见收件箱";
  private static final long TIMEOUT_MILLIS = 2000;
  private static final int MOST_PARSED = 200;
  private static final String METADATA = "i_";

  private final Engine engine =
      Engine.builder()
          .addSectionHelper(new IfSectionHelper.Factory())
          .addSectionHelper(new LoopSectionHelper.Factory(METADATA))
          .addValueResolvers(
              ValueResolvers.mapperResolver(),
              ValueResolvers.mapResolver(),
              ValueResolvers.orResolver(),
              ValueResolvers.thisResolver(),
              ValueResolvers.trueResolver(),
              ValueResolvers.logicalAndResolver(),
              ValueResolvers.logicalOrResolver(),
              ValueResolvers.equalsResolver())
          .iterationMetadataPrefix(METADATA)
          .strictRendering(true)
          .removeStandaloneLines(true)
          .timeout(TIMEOUT_MILLIS)
          .build();

  /** What was parsed, by its source; emptied when it grows beyond what can be in force. */
  private final Map<String, Template> parsed = new ConcurrentHashMap<>();

  /**
   * All four forms in words.
   *
   * @throws RenderingException naming the datum that is missing
   */
  Forms render(Forms templates, Map<String, Object> data) {
    UnaryOperator<String> rendered = source -> rendered(source, data);
    return new Forms(
        rendered.apply(templates.heading()).strip(),
        rendered.apply(templates.line()).strip(),
        rendered.apply(templates.mail()).strip(),
        shortened(rendered.apply(templates.sms()).strip()));
  }

  /** What real data make too long is cut where it says so; a sample that is too long is a fault. */
  private static String shortened(String sms) {
    int most = LONGEST_SMS - SIGNATURE_ROOM;
    return sms.length() <= most ? sms : sms.substring(0, most - CUT.length()) + CUT;
  }

  /** What is wrong with the templates; nothing when they may be published. */
  List<Fault> faults(TemplateName name, Forms templates) {
    List<Fault> faults = new ArrayList<>();
    source(templates).forEach((form, source) -> faults.addAll(faults(name, form, source)));
    if (faults.isEmpty()) {
      faults.addAll(smsFaults(rendered(templates.sms(), name.sample(true)).strip()));
    }
    return faults;
  }

  private List<Fault> faults(TemplateName name, String form, String source) {
    try {
      Template template = engine.parse(source);
      List<Fault> unknown =
          new TreeSet<>(Names.unknown(name, template))
              .stream()
                  .map(bad -> new Fault(form, "没有名为 " + bad + " 的数据，可用：" + name.names()))
                  .toList();
      if (!unknown.isEmpty()) {
        return unknown;
      }
      rendered(source, name.sample(true));
      rendered(source, name.sample(false));
      return List.of();
    } catch (RenderingException e) {
      return List.of(new Fault(form, String.valueOf(e.getMessage())));
    } catch (TemplateException | IllegalArgumentException e) {
      return List.of(new Fault(form, "模板写法有误：" + firstLine(e)));
    }
  }

  private static List<Fault> smsFaults(String sms) {
    List<Fault> faults = new ArrayList<>();
    if (sms.length() > LONGEST_SMS - SIGNATURE_ROOM) {
      faults.add(
          new Fault(
              "sms",
              "短信以样例计 %d 字，不得超过 %d 字".formatted(sms.length(), LONGEST_SMS - SIGNATURE_ROOM)));
    }
    if (sms.startsWith("【")) {
      faults.add(new Fault("sms", "短信不得以【开头：签名由渠道加在前面"));
    }
    return faults;
  }

  private String rendered(String source, Map<String, Object> data) {
    try {
      return parsed(source).instance().data(data).render();
    } catch (TemplateException e) {
      throw new RenderingException("缺少数据：" + firstLine(e));
    }
  }

  private Template parsed(String source) {
    if (parsed.size() > MOST_PARSED) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(source, engine::parse);
  }

  private static String firstLine(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static Map<String, String> source(Forms templates) {
    return Map.of(
        "heading", templates.heading(),
        "line", templates.line(),
        "mail", templates.mail(),
        "sms", templates.sms());
  }

  /** The names that a template uses. */
  private static final class Names {

    /** Names that the data do not have; rows' columns are checked by rendering a whole sample. */
    static List<String> unknown(TemplateName name, Template template) {
      List<String> unknown = new ArrayList<>();
      for (Expression expression : template.getExpressions()) {
        if (expression.isLiteral()) {
          if (expression.getLiteral() instanceof Number number) {
            unknown.add(number.toString());
          }
          continue;
        }
        if (expression.hasNamespace()) {
          unknown.add(expression.getNamespace() + ":");
          continue;
        }
        List<Expression.Part> parts = expression.getParts();
        String first = parts.getFirst().getName();
        boolean row = parts.size() > 1 && !parts.get(1).isVirtualMethod();
        if (!name.data().containsKey(first) && !row && !first.startsWith(METADATA)) {
          unknown.add(first);
        }
      }
      return unknown;
    }
  }
}
