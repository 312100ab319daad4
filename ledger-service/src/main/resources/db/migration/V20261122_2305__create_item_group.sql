-- Items of one project handled together under one limit; what it comes to is reckoned from their clocks.
create table item_group (
  id uuid not null constraint pk_item_group primary key,
  project_id uuid not null constraint fk_item_group_project references project,
  name text not null,
  limit_amount integer not null,
  limit_unit text not null,
  limit_source text not null,
  region_path text not null collate "C",
  created_at timestamptz not null,
  version bigint not null
);
create index ix_item_group_project on item_group (project_id, id);
create index ix_item_group_region on item_group (region_path, id);

create table item_group_item (
  group_id uuid not null constraint fk_item_group_item_group references item_group,
  ordinal integer not null,
  item_id uuid not null constraint fk_item_group_item_item references item,
  constraint pk_item_group_item primary key (group_id, ordinal),
  constraint uq_item_group_item unique (group_id, item_id)
);
