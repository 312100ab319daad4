package io.taizhang.ledger.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.ledger.checklist.domain.ApprovalStage;
import io.taizhang.ledger.checklist.domain.Link;
import io.taizhang.ledger.item.ExtensionRequest;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.item.domain.ItemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a checklist.
 *
 * @param key stays the same from version to version
 * @param extension how far the limit may be extended; left out, as art. 42 says for one organ
 * @param after keys of the lines that must be decided first
 * @param materials what to hand in
 */
public record ChecklistLine(
    @NotBlank @Pattern(regexp = ChecklistLine.KEY) String key,
    @NotBlank @Size(max = 120) String name,
    @NotNull ItemKind kind,
    @NotNull ApprovalStage stage,
    @NotBlank @Size(max = 40) String departmentCode,
    @NotNull @Valid LimitRequest statutory,
    @NotNull @Valid LimitRequest promised,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid ExtensionRequest extension,
    @NotNull @Size(max = 50) List<@NotBlank String> after,
    @NotNull @Size(max = 60) List<@NotNull @Valid Material> materials) {

  static final String KEY = "[a-z0-9][a-z0-9-]{0,39}";

  /** The line's place in the order. */
  public Link link() {
    return new Link(key, after);
  }
}
