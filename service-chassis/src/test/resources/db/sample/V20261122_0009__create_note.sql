create table note (
  id uuid not null constraint pk_note primary key,
  author text not null,
  body text not null,
  version bigint not null
);
