-- One row an item: a supplement is asked for once.
create table item_supplement (
  item_id uuid not null constraint pk_item_supplement primary key
    constraint fk_item_supplement_item references item,
  asked_at timestamptz not null,
  handed_in_at timestamptz
);
create table item_supplement_material (
  item_id uuid not null constraint fk_item_supplement_material references item_supplement,
  ordinal integer not null,
  material text not null,
  requirement text not null,
  constraint pk_item_supplement_material primary key (item_id, ordinal)
);
