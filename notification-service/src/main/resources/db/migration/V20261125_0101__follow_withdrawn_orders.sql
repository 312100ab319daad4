-- An order whose card was taken back is pressed for no more. Where its owner keeps a clock for the
-- answer, the order has a second row under that clock.
alter table supervision_order
  add column basis_withdrawn_at timestamptz,
  add column answer_clock_id uuid;

-- The common ladder ends as the field's does: an order that nobody answers is made known to all
-- (通报), a working day after its answer was due.
insert into ladder
  (id, region_code, region_path, number, from_date, reason, rungs, published_at, rearmed_at)
select '01994000-0000-7000-8000-000000000002', region_code, region_path, 2, from_date,
       '督办单逾期未答复的，予以通报',
       (rungs::jsonb || jsonb_build_array(jsonb_build_object(
         'rung', 'CIRCULAR',
         'name', '通报',
         'anchor', 'ORDER_ANSWER_DUE',
         'offset', jsonb_build_object('unit', 'WORKING_DAYS', 'amount', 1),
         'effect', 'NOTICE',
         'audiences', jsonb_build_array('DEPARTMENT', 'OFFICER', 'LEADER', 'SUPERVISOR'),
         'channels', '["INBOX","EMAIL","SMS","WECOM","DINGTALK","FEISHU","WEBHOOK"]'::jsonb,
         'template', null)))::text,
       published_at, null
  from ladder
 where id = '01994000-0000-7000-8000-000000000001';
