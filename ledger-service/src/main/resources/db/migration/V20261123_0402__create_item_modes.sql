-- Handling modes (T2): green channel, notice and commitment, acceptance with gaps.
alter table item
  add column green boolean not null default false,
  add column irregular_supplements integer not null default 0;
create index ix_item_order on item (green desc, id);

create table item_green_channel (
  item_id uuid not null constraint pk_item_green_channel primary key
    constraint fk_item_green_channel_item references item,
  reason text not null,
  opened_at timestamptz not null,
  closed_at timestamptz
);

create table item_commitment (
  id uuid not null constraint pk_item_commitment primary key
    constraint fk_item_commitment_item references item,
  project_id uuid not null constraint fk_item_commitment_project references project,
  department_code text not null constraint fk_item_commitment_department references department,
  region_path text not null collate "C",
  text text not null,
  check_by date not null,
  committed_at timestamptz not null,
  kept boolean,
  finding text,
  checked_on date,
  constraint ck_item_commitment_checked
    check ((kept is null) = (checked_on is null) and (kept is null) = (finding is null))
);
create index ix_item_commitment_unchecked on item_commitment (check_by, id) where kept is null;

create table item_gap_acceptance (
  item_id uuid not null constraint pk_item_gap_acceptance primary key
    constraint fk_item_gap_acceptance_item references item,
  commitment text not null,
  close_by date not null
);

create table item_gap (
  item_id uuid not null constraint fk_item_gap_acceptance references item_gap_acceptance,
  ordinal integer not null,
  material_key text not null,
  material_name text not null,
  closed_on date,
  constraint pk_item_gap primary key (item_id, ordinal),
  constraint uq_item_gap_material unique (item_id, material_key)
);
