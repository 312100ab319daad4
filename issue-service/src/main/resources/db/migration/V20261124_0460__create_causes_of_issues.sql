-- Why something could not be got done, as data. A code means one thing everywhere and for ever,
-- since it travels in events; what it is called and how long it is in use may change. It holds in
-- its region and below.
create table issue_cause (
  code text not null constraint pk_issue_cause primary key,
  version bigint not null,
  region_code text not null,
  region_path text not null collate "C",
  label text not null,
  cause_group text not null,
  on_checklist_item boolean not null,
  active_from date not null,
  active_to date,
  source text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint ck_issue_cause_days check (active_to >= active_from)
);
create index ix_issue_cause_region on issue_cause (region_path, code);
create trigger issue_cause_kept before delete on issue_cause
  for each row execute function refuse_change();
create trigger issue_cause_not_emptied before truncate on issue_cause
  for each statement execute function refuse_change();

insert into issue_cause
  (code, version, region_code, region_path, label, cause_group, on_checklist_item, active_from,
   source, changed_by, changed_at)
select code, 0, '100000', '/100000/', label, cause_group, on_checklist_item, date '2000-01-01',
       '“办不成事”窗口原因分类（设定值）', '系统', timestamptz '2026-11-24 04:00:00Z'
  from (values
    ('MATERIAL_TOLD_TOO_LATE', '未一次性告知材料', '告知与清单', false),
    ('CHECKLIST_WRONG', '办事清单有误', '告知与清单', true),
    ('DEPARTMENTS_CONTRADICT', '部门口径不一', '部门协同', false),
    ('AUTHORITY_UNCLEAR', '职责不清', '部门协同', false),
    ('STAFF_CONDUCT', '工作人员作风', '服务作风', false),
    ('SYSTEM', '系统原因', '系统支撑', false),
    ('OUTSIDE_AUTHORITY', '超出本级权限', '权限与政策', false),
    ('OTHER', '其他', '其他', false)) as seed (code, label, cause_group, on_checklist_item);
