package io.taizhang.ledger.figures;

/** How an item was handled (T2, T3, M1). An item may be handled in several modes. */
public enum HandlingMode {
  ORDINARY("普通办理"),
  GREEN_CHANNEL("绿色通道"),
  COMMITMENT("告知承诺"),
  GAPS("容缺受理"),
  PARALLEL("并联审批"),
  MERGED("合并办理");

  /** The modes of an item {@code i} but the ordinary one, which it has when it has no other. */
  static final String OF_ITEM =
      """
      array_remove(array[
        case when exists (select 1 from item_green_channel g where g.item_id = i.id)
             then 'GREEN_CHANNEL' end,
        case when exists (select 1 from item_commitment t where t.id = i.id)
             then 'COMMITMENT' end,
        case when exists (select 1 from item_gap_acceptance a where a.item_id = i.id)
             then 'GAPS' end,
        case when exists (select 1 from item_group_item m join item_group g on g.id = m.group_id
                           where m.item_id = i.id and g.kind = 'PARALLEL')
             then 'PARALLEL' end,
        case when exists (select 1 from item_group_item m join item_group g on g.id = m.group_id
                           where m.item_id = i.id and g.kind = 'MERGED')
             then 'MERGED' end], null)
      """;

  private final String label;

  HandlingMode(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  String label() {
    return label;
  }
}
