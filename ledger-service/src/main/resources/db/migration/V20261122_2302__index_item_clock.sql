-- From a clock that stands still too long to its item.
create index ix_item_clock on item (clock_id) where clock_id is not null;
