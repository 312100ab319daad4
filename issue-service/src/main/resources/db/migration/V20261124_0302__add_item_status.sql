-- As the ledger tells it; null until it does.
alter table item add column status text;
