-- A project's yearly investment and its nodes by month (节点计划). A new plan is a new number, the
-- former stay; what was done in a month is told apart from what was planned for it.
create table year_plan (
  id uuid not null constraint pk_year_plan primary key,
  project_id uuid not null constraint fk_year_plan_project references project,
  year integer not null constraint ck_year_plan_year check (year between 2000 and 2100),
  number integer not null,
  investment_fen bigint not null constraint ck_year_plan_investment check (investment_fen >= 0),
  reports integer not null,
  version bigint not null,
  constraint uq_year_plan_project_year unique (project_id, year)
);
create table year_plan_version (
  id uuid not null constraint pk_year_plan_version primary key,
  plan_id uuid not null constraint fk_year_plan_version_plan references year_plan,
  number integer not null,
  investment_fen bigint not null,
  planned_by text not null,
  planned_at timestamptz not null,
  constraint uq_year_plan_version_number unique (plan_id, number)
);
create table year_plan_node (
  id uuid not null constraint pk_year_plan_node primary key,
  plan_id uuid not null,
  number integer not null,
  month integer not null constraint ck_year_plan_node_month check (month between 1 and 12),
  planned_fen bigint not null constraint ck_year_plan_node_planned check (planned_fen >= 0),
  node text not null,
  constraint fk_year_plan_node_version
    foreign key (plan_id, number) references year_plan_version (plan_id, number),
  constraint uq_year_plan_node_month unique (plan_id, number, month)
);
create table year_plan_month (
  id uuid not null constraint pk_year_plan_month primary key,
  plan_id uuid not null constraint fk_year_plan_month_plan references year_plan,
  month integer not null constraint ck_year_plan_month_month check (month between 1 and 12),
  done_fen bigint not null constraint ck_year_plan_month_done check (done_fen >= 0),
  node_done boolean not null,
  reported_by text not null,
  reported_at timestamptz not null,
  constraint uq_year_plan_month_month unique (plan_id, month)
);
