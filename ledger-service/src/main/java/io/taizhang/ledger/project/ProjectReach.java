package io.taizhang.ledger.project;

import io.taizhang.chassis.security.ReachTerms;

/**
 * Which projects each reach comes to, for projects and for what hangs on them: a department sees
 * those it is responsible for or has an item of, an officer or agent those assigned now, an owner
 * the own ones. Said once for queries over entities and once for SQL.
 */
public final class ProjectReach {

  private static final ReachTerms ENTITIES =
      new ReachTerms(
          " in (select i.projectId from Item i where i.departmentCode = :unit"
              + " union select p.id from Project p where p.departmentCode = :unit)",
          " in (select a.projectId from ProjectAssignment a"
              + " where a.subject = :subject and a.until is null)",
          " in (select p.id from Project p where p.ownerCreditCode = :creditCode)");
  private static final ReachTerms SQL =
      new ReachTerms(
          " in (select reached.project_id from item reached where reached.department_code = :unit"
              + " union select reached.id from project reached"
              + " where reached.department_code = :unit)",
          " in (select reached.project_id from project_assignment reached"
              + " where reached.subject = :subject and reached.until is null)",
          " in (select reached.id from project reached"
              + " where reached.owner_credit_code = :creditCode)");

  private ProjectReach() {}

  /** Terms over the property that holds the project's id, such as {@code this.projectId}. */
  public static ReachTerms of(String property) {
    return prefixed(property, ENTITIES);
  }

  /** Terms over the column that holds the project's id, such as {@code p.id}. */
  public static ReachTerms ofColumn(String column) {
    return prefixed(column, SQL);
  }

  private static ReachTerms prefixed(String project, ReachTerms terms) {
    return new ReachTerms(
        project + terms.unit(), project + terms.assigned(), project + terms.own());
  }
}
