package io.taizhang.gateway.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.taizhang.gateway.forward.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Reads the services' contracts packaged with the gateway and merges them. */
final class Contracts {

  private static final Logger LOG = Logger.getLogger(Contracts.class);
  private static final YAMLMapper YAML = new YAMLMapper();

  private Contracts() {}

  /**
   * The merged document; a service without a packaged contract adds nothing to it.
   *
   * @throws ContractConflict when the contracts contradict each other or the routing table
   */
  static ObjectNode merge(Collection<String> services, RouteTable routes) {
    var merged =
        new MergedContract(
            (path, service) ->
                routes.ownerOf(path).filter(owner -> owner.name().equals(service)).isPresent());
    for (String service : new TreeSet<>(services)) {
      add(service, merged);
    }
    return merged.document();
  }

  static byte[] yaml(ObjectNode document) {
    try {
      return YAML.writeValueAsBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String service, MergedContract merged) {
    try (InputStream contract = Resources.open("contracts/openapi/" + service + ".yaml")) {
      if (contract == null) {
        LOG.warnf("No contract of %s is packaged", service);
      } else {
        merged.add(service, YAML.readTree(contract));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
