package io.taizhang.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Puts what is to be said into words, by the templates in force. */
@ApplicationScoped
public class Words {

  private final NoticeTemplates templates;
  private final Press press = new Press();

  Words(NoticeTemplates templates) {
    this.templates = templates;
  }

  /**
   * All forms in words, by the version in force.
   *
   * @param data what the name's closed set says; what is absent is left out
   * @throws RenderingException naming the datum that is missing
   */
  public Forms of(TemplateName name, Map<String, Object> data) {
    return rendered(inForce(name), data);
  }

  /** The version in force. */
  Forms inForce(TemplateName name) {
    return templates.published(name).orElseThrow().forms();
  }

  Forms rendered(Forms version, Map<String, Object> data) {
    return press.render(version, data);
  }
}
