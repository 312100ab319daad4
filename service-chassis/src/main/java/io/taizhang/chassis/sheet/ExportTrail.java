package io.taizhang.chassis.sheet;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Lets lists go out: one that is too long is refused, any other is put on record. */
@ApplicationScoped
public class ExportTrail {

  /** The most rows that one sheet holds. */
  public static final int MOST = 10_000;

  private final AuditTrail audit;

  ExportTrail(AuditTrail audit) {
    this.audit = audit;
  }

  /**
   * Puts on record who took how many rows of what, narrowed by what and in which form, in the
   * transaction at hand and before the first byte.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there are more than {@link #MOST}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Caller caller, Export export) {
    if (export.rows() > MOST) {
      throw CommonProblem.EXPORT_TOO_LARGE.because("超过 " + MOST + " 行，请按区划或其他条件筛选后分次导出");
    }
    audit.record(
        caller,
        export.action(),
        new AuditSubject("region", export.region().code(), export.region()),
        Map.of(
            "rows", export.rows(),
            "format", export.format(),
            "filters", Narrowing.of(export.filter())));
  }
}
