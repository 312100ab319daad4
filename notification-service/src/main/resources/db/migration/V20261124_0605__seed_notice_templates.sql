-- Version 1 of what is said.
insert into notice_template
  (id, version, name, number, state, heading, line, mail, sms, drafted_at, published_at) values
  (uuidv7(), 0, 'EARLY_REMINDER', 1, 'PUBLISHED',
   '【预提醒】{title}',
   '【提醒】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。',
   '【提醒】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。',
   '提醒：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'REMINDER', 1, 'PUBLISHED',
   '【提醒】{title}',
   '【提醒】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。',
   '【提醒】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。',
   '提醒：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}应于 {due} 前办结，请抓紧办理。{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'URGE', 1, 'PUBLISHED',
   '【催办】{title}',
   '【催办】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已到{limit}（应于 {due} 前办结），请立即办理。',
   '【催办】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已到{limit}（应于 {due} 前办结），请立即办理。',
   '催办：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已到{limit}（应于 {due} 前办结），请立即办理。{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'YELLOW_CARD', 1, 'PUBLISHED',
   '【黄牌】{title}',
   '【黄牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。',
   '【黄牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。',
   '黄牌：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'RED_CARD', 1, 'PUBLISHED',
   '【红牌】{title}',
   '【红牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。',
   '【红牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。',
   '红牌：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}。{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'SUPERVISION_ORDER', 1, 'PUBLISHED',
   '【红牌】{title}',
   '【红牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}{#if order??}，已下达督办单 {order}{#if answerDue??}，请于 {answerDue} 前答复{/if}。{#else}，已下达督办单。{/if}',
   '【红牌】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}{#if order??}，已下达督办单 {order}{#if answerDue??}，请于 {answerDue} 前答复{/if}。{#else}，已下达督办单。{/if}',
   '红牌：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}已超过{limit}{#if due??} {daysPast} 个工作日（应于 {due} 前办结）{/if}{#if order??}，已下达督办单 {order}{#if answerDue??}，请于 {answerDue} 前答复{/if}。{#else}，已下达督办单。{/if}{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'CIRCULAR', 1, 'PUBLISHED',
   '【通报】{title}',
   '【通报】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}{#if order??}督办单 {order}{#if answerDue??} 应于 {answerDue} 前答复，至今未答复{#else}逾期未答复{/if}。{#else}督办单逾期未答复。{/if}',
   '【通报】{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}{#if order??}督办单 {order}{#if answerDue??} 应于 {answerDue} 前答复，至今未答复{#else}逾期未答复{/if}。{#else}督办单逾期未答复。{/if}',
   '通报：{noun}“{title}”{#if project??}（{project}）{/if}{#if stage??}“{stage}”环节{/if}{#if order??}督办单 {order}{#if answerDue??} 应于 {answerDue} 前答复，至今未答复{#else}逾期未答复{/if}。{#else}督办单逾期未答复。{/if}{#if link??} {link}{/if}',
   now(), now()),
  (uuidv7(), 0, 'WEEKLY', 1, 'PUBLISHED',
   '【周报】{period} 您的项目',
   '【周报】{period}：本周到期 {dueCount} 件，已逾期 {lateCount} 件，未按周更新 {staleCount} 个项目。',
   '{period} 您的项目：

本周到期 {dueCount} 件
{#for d in due}
- {d.project} {d.title}，{d.at} 到期
{/for}

已逾期 {lateCount} 件
{#for d in late}
- {d.project} {d.title}，应于 {d.at} 前办结
{/for}

未按周更新 {staleCount} 个项目
{#for s in stale}
- {s.project}，{s.since} 起
{/for}
',
   '周报 {period}：本周到期 {dueCount} 件，已逾期 {lateCount} 件，未按周更新 {staleCount} 个项目。',
   now(), now()),
  (uuidv7(), 0, 'MONTHLY', 1, 'PUBLISHED',
   '【月报】{period} 包保项目进展',
   '【月报】{period}，您包保的 {count} 个项目：当月完成投资 {doneWan} 万元，累计 {totalWan} 万元；突破 {breakthroughCount} 个，困难 {difficultyCount} 个，滞后 {laggardCount} 个。',
   '{period}，您包保的 {count} 个项目：当月完成投资 {doneWan} 万元，累计 {totalWan} 万元；突破 {breakthroughCount} 个，困难 {difficultyCount} 个，滞后 {laggardCount} 个。

一、形象进度
{#for p in projects}
- {p.name}：当月 {p.doneWan} 万元，累计 {p.totalWan} 万元；{p.progress}
{/for}

二、突破
{#for b in breakthroughs}
- {b.name}：{b.what}
{/for}

三、困难
{#for d in difficulties}
- {d.name}：问题 {d.number}，应于 {d.due} 前解决
{/for}

四、滞后
{#for l in laggards}
- {l.name}：{l.why}
{/for}
',
   '月报 {period}，您包保的 {count} 个项目：当月完成投资 {doneWan} 万元，累计 {totalWan} 万元；突破 {breakthroughCount} 个，困难 {difficultyCount} 个，滞后 {laggardCount} 个。滞后：{#for l in laggards}{l.name}；{/for}',
   now(), now());
