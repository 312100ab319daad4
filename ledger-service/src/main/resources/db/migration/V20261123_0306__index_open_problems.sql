-- What agendas fill from: few beside those struck off.
create index ix_problem_open on problem (region_path, due_on) where status = 'OPEN';
