package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.history.HistoryCheck;
import io.taizhang.suite.BreakableSuite;
import io.taizhang.suite.SuiteSettings;
import io.taizhang.suite.TimeTravel;
import io.taizhang.suite.parts.PartFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The running suite with everything that a test needs to use it, break it and look inside. */
final class World implements AutoCloseable {
  static final List<String> SERVICES = List.of("ledger", "issue", "notification");
  private static final Duration CALM_WITHIN = Duration.ofMinutes(3);

  private final BreakableSuite suite;
  private final BreakableSuite.Addresses addresses;
  private final Map<String, Database> databases = new TreeMap<>();
  private final Recorder recorder = new Recorder();
  private final Office office;
  private final Topic topic;
  private final Feeds feeds;
  private final BusinessTime time;
  private final TimeTravel calm;

  private World(BreakableSuite suite, BreakableSuite.Addresses addresses) {
    this.suite = suite;
    this.addresses = addresses;
    String server = addresses.suite().postgresql().url();
    SERVICES.forEach(name -> databases.put(name, new Database(server, name)));
    Client client = Client.of(addresses.suite());
    this.topic = new Topic(addresses.suite().kafka());
    this.feeds = new Feeds(client);
    this.time = new BusinessTime(addresses.suite().management());
    this.calm = TimeTravel.of(addresses.suite());
    this.office = new Office(client, recorder, Founding.enter(client));
    settle();
  }

  static World start() {
    Path root = Path.of(System.getProperty("suite.home", "../.."));
    var suite =
        new BreakableSuite(SuiteSettings.fresh(root, "crash", BusinessTime.BEGINS), System.out);
    try {
      return new World(suite, suite.start());
    } catch (RuntimeException e) {
      suite.close();
      throw e;
    }
  }

  BreakableSuite suite() {
    return suite;
  }

  Database database(String service) {
    return databases.get(service);
  }

  Recorder recorder() {
    return recorder;
  }

  Office office() {
    return office;
  }

  Office officeAtTheTwin() {
    return office.at(addresses.twin());
  }

  /** The second notification-service's base URL for operators. */
  String standby() {
    return addresses.standby();
  }

  Topic topic() {
    return topic;
  }

  BusinessTime time() {
    return time;
  }

  Load load(Random random) {
    return new Load(office, random, 2);
  }

  /** Waits until all that follows from what was done is done; parts may still be coming back. */
  void settle() {
    await()
        .atMost(CALM_WITHIN)
        .ignoreExceptionsMatching(PartFailedException.class::isInstance)
        .untilAsserted(calm::settle);
  }

  List<String> violations() {
    return HistoryCheck.violations(new Evidence(databases, topic, feeds).with(recorder.attempts()));
  }

  @Override
  public void close() {
    suite.close();
  }
}
