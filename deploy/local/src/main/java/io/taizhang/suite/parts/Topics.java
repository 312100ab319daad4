package io.taizhang.suite.parts;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The suite's event streams, one per writing service, as {@link #names()} lists them. */
public final class Topics {
  public static final String LEDGER = "taizhang.ledger.v1";
  public static final String ISSUE = "taizhang.issue.v1";

  /** Sealed contacts of complainants, for notification-service alone; kept for a week. */
  public static final String ISSUE_PRIVATE = "taizhang.issue.private.v1";

  public static final String NOTIFICATION = "taizhang.notification.v1";

  /** Keys spread over this many partitions; the order of one key is kept within its partition. */
  public static final int PARTITIONS = 12;

  private static final short ONE_REPLICA = 1;
  private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1");
  private static final Map<String, String> KEPT_FOR_A_WEEK = Map.of("retention.ms", "604800000");

  private Topics() {}

  public static List<String> names() {
    return List.of(LEDGER, ISSUE, ISSUE_PRIVATE, NOTIFICATION);
  }

  static void ensure(String bootstrapServers, List<String> topics) {
    Properties properties = new Properties();
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(properties)) {
      var existing = admin.listTopics().names().get();
      var wanted =
          topics.stream()
              .filter(topic -> !existing.contains(topic))
              .map(
                  topic ->
                      new NewTopic(topic, PARTITIONS, ONE_REPLICA)
                          .configs(topic.equals(ISSUE_PRIVATE) ? KEPT_FOR_A_WEEK : KEPT_FOR_EVER))
              .toList();
      admin.createTopics(wanted).all().get();
    } catch (ExecutionException e) {
      throw new PartFailedException("Kafka: cannot create topics " + topics, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("Kafka: interrupted while creating topics", e);
    }
  }
}
