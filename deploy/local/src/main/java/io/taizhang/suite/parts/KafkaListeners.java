package io.taizhang.suite.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a Kafka node listens on loopback.
 *
 * @param broker the port of ordinary clients
 * @param controller the port of the controller
 * @param byWay ports whose clients are sent on to another one, where something may stand between
 */
public record KafkaListeners(int broker, int controller, List<ByWay> byWay) {

  /**
   * A listener that clients reach through something else.
   *
   * @param name in capitals
   * @param port where the node listens
   * @param advertised the port that clients are told to connect to
   */
  public record ByWay(String name, int port, int advertised) {
    String text() {
      return name + ":" + port + ":" + advertised;
    }

    static ByWay parse(String text) {
      String[] parts = text.split(":", 3);
      return new ByWay(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
  }

  static KafkaListeners onFreePorts() {
    List<Integer> ports = FreePorts.many(2);
    return new KafkaListeners(ports.getFirst(), ports.getLast(), List.of());
  }

  /** What {@link #parse} reads. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(broker));
    arguments.add(Integer.toString(controller));
    byWay.forEach(way -> arguments.add(way.text()));
    return arguments;
  }

  static KafkaListeners parse(List<String> arguments) {
    return new KafkaListeners(
        Integer.parseInt(arguments.get(0)),
        Integer.parseInt(arguments.get(1)),
        arguments.stream().skip(2).map(ByWay::parse).toList());
  }

  /** {@code host:port} of ordinary clients. */
  public String bootstrapServers() {
    return address(broker);
  }

  String controllerAddress() {
    return address(controller);
  }

  Map<String, String> settings() {
    var listening = new StringBuilder("PLAINTEXT://" + address(broker));
    var advertised = new StringBuilder(listening);
    var protocols = new StringBuilder("PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    for (ByWay way : byWay) {
      listening.append(",%s://%s".formatted(way.name(), address(way.port())));
      advertised.append(",%s://%s".formatted(way.name(), address(way.advertised())));
      protocols.append(",%s:PLAINTEXT".formatted(way.name()));
    }
    return Map.of(
        "listeners",
        listening + ",CONTROLLER://" + controllerAddress(),
        "advertised.listeners",
        advertised.toString(),
        "listener.security.protocol.map",
        protocols.toString(),
        "inter.broker.listener.name",
        "PLAINTEXT",
        "controller.listener.names",
        "CONTROLLER");
  }

  private static String address(int port) {
    return "127.0.0.1:" + port;
  }
}
