-- An event of a clock is about as long as the length from which PostgreSQL compresses what it
-- stores: up to a whole page that costs the writer more time than it saves space.
alter table outbox set (toast_tuple_target = 8160);
alter table event_log set (toast_tuple_target = 8160);
