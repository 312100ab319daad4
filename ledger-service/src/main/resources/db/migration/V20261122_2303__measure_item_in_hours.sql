-- What a decided item was promised and has used, reckoned once it is decided; seconds of office time.
alter table item
  add column statutory_days integer,
  add column paused_days integer,
  add column promised_seconds bigint,
  add column used_seconds bigint,
  add column paused_seconds bigint;
