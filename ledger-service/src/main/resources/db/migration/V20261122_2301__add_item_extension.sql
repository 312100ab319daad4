-- How far the item's limit may be extended and by whom; art. 42 for one organ where nothing is said.
alter table item
  add column extension_basis text not null default 'SINGLE_ORGAN',
  add column extension_maximum integer not null default 10,
  add column extension_approver text not null default 'ORGAN_HEAD';
