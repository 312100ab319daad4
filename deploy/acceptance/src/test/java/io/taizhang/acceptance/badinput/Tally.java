package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.badinput.Exceptions.Exempt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has been tried on what. */
final class Tally {

  private final Map<String, Map<String, LongAdder>> tried = new ConcurrentHashMap<>();
  private final Set<Exempt> needed = ConcurrentHashMap.newKeySet();

  void count(Operation operation, Fault fault, Optional<Exempt> exception) {
    exception.ifPresent(needed::add);
    tried
        .computeIfAbsent(operation.name(), _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(fault.name(), _ -> new LongAdder())
        .increment();
  }

  /** Operation and fault where the fault applies and no request was made of it. */
  List<String> unmet(List<Operation> operations) {
    return operations.stream()
        .flatMap(
            operation ->
                Fault.ALL.stream()
                    .filter(fault -> fault.applies().test(operation))
                    .filter(fault -> !fault.mayFindNothing())
                    .filter(fault -> of(operation, fault) == 0)
                    .map(fault -> operation.name() + ": " + fault))
        .toList();
  }

  /** Exceptions that no request needed. */
  List<String> unused() {
    return Exceptions.all().stream()
        .filter(exception -> !needed.contains(exception))
        .map(Exempt::because)
        .toList();
  }

  void print(List<Operation> operations) {
    Map<String, Long> requests = new LinkedHashMap<>();
    Fault.ALL.forEach(
        fault ->
            requests.put(
                fault.name(),
                operations.stream().mapToLong(operation -> of(operation, fault)).sum()));
    long all = requests.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        "bad input: %d operations, %d faults, %d requests %s%n",
        operations.size(), requests.size(), all, requests);
  }

  private long of(Operation operation, Fault fault) {
    LongAdder count = tried.getOrDefault(operation.name(), Map.of()).get(fault.name());
    return count == null ? 0 : count.sum();
  }
}
