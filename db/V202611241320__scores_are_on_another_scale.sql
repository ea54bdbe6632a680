-- What an entry shares with a crowd is taken off its score now: 0.40 on the new scale finds what 0.55 found on the old one.
update businesscase_likely_overlap set valid_to = '2026-11-24'
where valid_to is null and valid_from < '2026-11-24';
insert into businesscase_likely_overlap (score, valid_from) values (0.40, '2026-11-24');
