package io.taizhang.ledger.checklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandInOrderTest {

  @Test
  void a_line_comes_behind_all_that_must_be_decided_first_and_else_where_it_stood() {
    assertThat(order("d:a,c", "a:", "c:b", "b:")).containsExactly("a", "b", "c", "d");
    assertThat(order("b:", "a:", "c:a")).containsExactly("b", "a", "c");
    assertThat(order()).isEmpty();
  }

  @Test
  void every_edge_of_a_thousand_random_orders_is_kept_and_no_line_lost() {
    Random random = new Random(20261122);
    for (int round = 0; round < 1000; round++) {
      List<Link> lines = acyclic(random);
      List<String> keys = ((OrderDecision.Ordered) HandInOrder.of(lines)).keys();
      assertThat(keys).containsExactlyInAnyOrderElementsOf(lines.stream().map(Link::key).toList());
      assertThat(lines)
          .allSatisfy(
              line ->
                  assertThat(line.after())
                      .allSatisfy(
                          before ->
                              assertThat(keys.indexOf(before))
                                  .isLessThan(keys.indexOf(line.key()))));
    }
  }

  @Test
  void one_edge_back_makes_a_random_order_impossible() {
    Random random = new Random(20261123);
    for (int round = 0; round < 300; round++) {
      List<Link> lines = acyclic(random);
      List<Link> chained = new ArrayList<>(lines);
      chained.add(new Link("first", List.of("last")));
      chained.add(new Link("last", List.of(lines.getFirst().key(), "first")));
      Collections.shuffle(chained, random);
      List<OrderFault> faults = ((OrderDecision.Impossible) HandInOrder.of(chained)).faults();
      assertThat(faults).extracting(OrderFault::detail).hasSize(2);
      assertThat(faults.getFirst().detail()).contains("first", "last");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:a          | /0/after/0 次序成环：a",
        "a:b b:a      | /0/after/0 次序成环：a、b;/1/after/0 次序成环：a、b",
        "x: a:x,b b:a | /1/after/1 次序成环：a、b;/2/after/0 次序成环：a、b",
        "d:a a:b b:a  | /1/after/0 次序成环：a、b;/2/after/0 次序成环：a、b",
        "a: a:        | /1/key 编号 a 重复",
        "a:z b:a,y    | /0/after/0 没有编号为 z 的事项;/1/after/1 没有编号为 y 的事项",
        "a: a:z       | /1/key 编号 a 重复;/1/after/0 没有编号为 z 的事项"
      })
  void what_cannot_be_ordered_is_pointed_at(String lines, String faults) {
    OrderDecision decision = HandInOrder.of(links(lines.split(" +", -1)));
    assertThat(decision).isInstanceOf(OrderDecision.Impossible.class);
    assertThat(((OrderDecision.Impossible) decision).faults())
        .extracting(fault -> fault.pointer() + " " + fault.detail())
        .containsExactly(faults.split(";", -1));
  }

  private static List<String> order(String... lines) {
    return ((OrderDecision.Ordered) HandInOrder.of(links(lines))).keys();
  }

  private static List<Link> links(String... lines) {
    return Arrays.stream(lines).map(HandInOrderTest::link).toList();
  }

  private static Link link(String line) {
    String[] parts = line.split(":", -1);
    return new Link(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",", -1)));
  }

  /** Edges go from later numbers to earlier ones only; then the lines are shuffled. */
  private static List<Link> acyclic(Random random) {
    int size = 1 + random.nextInt(25);
    List<Link> lines = new ArrayList<>();
    for (int line = 0; line < size; line++) {
      lines.add(
          new Link(
              "k" + line,
              IntStream.range(0, line)
                  .filter(before -> random.nextInt(4) == 0)
                  .mapToObj(before -> "k" + before)
                  .toList()));
    }
    Collections.shuffle(lines, random);
    return lines;
  }
}
