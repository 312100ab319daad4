package io.taizhang.notification.recipient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people want: channels per kind of notice, and quiet hours. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, String> {

  private final ObjectMapper json;

  Preferences(ObjectMapper json) {
    this.json = json;
  }

  /** Whether the recipient wants this kind on this channel; whoever chose nothing wants all. */
  public boolean wants(Recipient recipient, NoticeKind kind, Channel channel) {
    if (recipient.kind() != RecipientKind.OFFICER || kind.urgent()) {
      return true;
    }
    return findByIdOptional(recipient.key())
        .map(preference -> choices(preference).get(kind))
        .map(channels -> channels.contains(channel))
        .orElse(true);
  }

  /** The recipient's quiet hours. */
  public Optional<QuietHours> quiet(Recipient recipient) {
    return recipient.kind() == RecipientKind.OFFICER
        ? findByIdOptional(recipient.key()).flatMap(Preferences::quiet)
        : Optional.empty();
  }

  @Transactional
  PreferenceView get(Caller caller) {
    return findByIdOptional(caller.subject())
        .map(this::view)
        .orElseGet(() -> new PreferenceView(null, null, List.of(), 0));
  }

  @Transactional
  PreferenceView put(Caller caller, IfMatch ifMatch, PreferenceForm form) {
    Preference stands = findById(caller.subject(), LockModeType.PESSIMISTIC_WRITE);
    ifMatch.require(stands == null ? 0 : stands.version);
    requireFitting(form);
    Preference preference = stands == null ? new Preference() : stands;
    preference.subject = caller.subject();
    preference.version++;
    preference.quietFrom = form.quietFrom();
    preference.quietTo = form.quietTo();
    Map<NoticeKind, List<Channel>> choices = new EnumMap<>(NoticeKind.class);
    form.choices().forEach(choice -> choices.put(choice.kind(), choice.channels()));
    preference.choices = written(choices);
    persist(preference);
    return view(preference);
  }

  private static void requireFitting(PreferenceForm form) {
    if ((form.quietFrom() == null) != (form.quietTo() == null)) {
      throw CommonProblem.INVALID.because(
          "免打扰时段不完整", List.of(new FieldError("/quietTo", "起止时间须一并填写")));
    }
    for (int i = 0; i < form.choices().size(); i++) {
      if (form.choices().get(i).kind().urgent()) {
        throw CommonProblem.INVALID.because(
            "亮牌与督办不能关闭", List.of(new FieldError("/choices/" + i + "/kind", "紧急通知走全部渠道")));
      }
    }
  }

  private static Optional<QuietHours> quiet(Preference preference) {
    return preference.quietFrom == null || preference.quietTo == null
        ? Optional.empty()
        : Optional.of(
            new QuietHours(
                LocalTime.parse(preference.quietFrom), LocalTime.parse(preference.quietTo)));
  }

  private PreferenceView view(Preference preference) {
    List<PreferenceForm.Choice> choices =
        choices(preference).entrySet().stream()
            .map(choice -> new PreferenceForm.Choice(choice.getKey(), choice.getValue()))
            .toList();
    return new PreferenceView(
        preference.quietFrom, preference.quietTo, choices, preference.version);
  }

  private Map<NoticeKind, List<Channel>> choices(Preference preference) {
    try {
      return json.readValue(
          preference.choices, new TypeReference<EnumMap<NoticeKind, List<Channel>>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String written(Map<NoticeKind, List<Channel>> choices) {
    try {
      return json.writeValueAsString(choices);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
