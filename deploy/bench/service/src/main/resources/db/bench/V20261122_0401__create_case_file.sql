create table case_file (
  id bigint not null constraint pk_case_file primary key,
  state text not null,
  department text not null,
  moved_at timestamptz not null,
  version bigint not null
);
insert into case_file
select n, 'RECEIVED', '350500-HOUSING', now(), 0 from generate_series(1, 10000) n;

create table effect (
  event_id uuid not null constraint pk_effect primary key,
  number integer not null
);
