-- Version 1 of what those outside are told: complainants, whose telephone others may read, and
-- owners, who hear of progress and of nothing else. A complainant's short message is of one part.
insert into notice_template
  (id, version, name, number, state, heading, line, mail, sms, drafted_at, published_at) values
  (uuidv7(), 0, 'PERSON_ACCEPTED', 1, 'PUBLISHED',
   '【受理】{number}',
   '您反映的事项（{number}）已于{on}受理，可凭编号和查询码查询进展。',
   '您反映的事项（{number}）已于{on}受理，可凭编号和查询码查询进展。',
   '您反映的事项（{number}）已于{on}受理，可凭编号和查询码查询进展。',
   now(), now()),
  (uuidv7(), 0, 'PERSON_FED_BACK', 1, 'PUBLISHED',
   '【反馈】{number}',
   '您反映的事项（{number}）已有办理结果，可凭编号和查询码查询。',
   '您反映的事项（{number}）已有办理结果，可凭编号和查询码查询。',
   '您反映的事项（{number}）已有办理结果，可凭编号和查询码查询。',
   now(), now()),
  (uuidv7(), 0, 'OWNER_PROGRESS', 1, 'PUBLISHED',
   '【进展】{title}',
   '【进展】{#if project??}贵单位项目“{project}”的{/if}“{title}”正在办理，{limit}至 {due}。',
   '{#if project??}贵单位项目“{project}”的{/if}“{title}”正在办理，{limit}至 {due}。',
   '{#if project??}贵单位项目“{project}”的{/if}“{title}”正在办理，{limit}至 {due}。',
   now(), now());
