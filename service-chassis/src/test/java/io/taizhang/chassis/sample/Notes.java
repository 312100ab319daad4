package io.taizhang.chassis.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where notes are kept. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

  /** Bodies of an author's notes in the order of their ids. */
  public List<String> bodies(String author) {
    return QuarkusTransaction.requiringNew()
        .call(() -> list("author", Sort.by("id"), author).stream().map(note -> note.body).toList());
  }

  List<Note> page(String author, PageRequest page) {
    return page.afterId()
        .map(after -> find("author = ?1 and id > ?2", Sort.by("id"), author, after))
        .orElseGet(() -> find("author", Sort.by("id"), author))
        .range(0, page.fetch() - 1)
        .list();
  }
}
