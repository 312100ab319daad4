-- Items handled side by side, or handed in and handled as one (M1).
alter table item_group add column kind text not null default 'PARALLEL';
alter table item_group alter column kind drop default;
