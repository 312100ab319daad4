-- The root is given, not told.
insert into region (code, name, path) values ('100000', '全国', '/100000/') on conflict do nothing;
