-- What is said, in versions; the first come from the program's own files when it starts.
create table notice_template (
  id uuid not null constraint pk_notice_template primary key,
  version bigint not null,
  name text not null,
  number integer not null,
  state text not null,
  heading text not null,
  line text not null,
  mail text not null,
  sms text not null,
  drafted_at timestamptz not null,
  published_at timestamptz,
  constraint uq_notice_template_name_number unique (name, number)
);
create unique index uq_notice_template_published on notice_template (name)
  where state = 'PUBLISHED';
create index ix_notice_template_name on notice_template (name, id);
