-- A card that was taken back may be shown again at the same revision of its clock.
alter table intent
  drop constraint uq_intent_clock_id_rung_revision,
  add constraint uq_intent_clock_id_rung_revision
    unique nulls not distinct (clock_id, rung, revision, withdrawn_at);
