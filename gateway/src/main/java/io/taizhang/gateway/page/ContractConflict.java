package io.taizhang.gateway.page;

/**
 * Two services' contracts contradict each other or the routing table: the gateway must not start.
 */
final class ContractConflict extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  ContractConflict(String message) {
    super(message);
  }
}
