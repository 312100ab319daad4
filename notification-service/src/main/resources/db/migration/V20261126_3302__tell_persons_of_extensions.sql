-- A complainant is told that the department has been given longer, and until when; nothing else.
alter table person_notice add column due_at timestamptz;
insert into notice_template
  (id, version, name, number, state, heading, line, mail, sms, drafted_at, published_at) values
  (uuidv7(), 0, 'PERSON_EXTENDED', 1, 'PUBLISHED',
   '【延期】{number}',
   '您反映的事项（{number}）办理期限延长至{on}。',
   '您反映的事项（{number}）办理期限延长至{on}。',
   '您反映的事项（{number}）办理期限延长至{on}。',
   now(), now());
