-- Rule 3: what a draft said is for those who write it and check it; others see the act, not the words.
alter table identity_access add column writers text[] not null default '{}';
alter table audit_event add column of_draft boolean not null default false;
