-- Services and submitted cases from before texts were compared; later ones are kept by their own acts.
insert into likeness_entry (kind, reference, title, text, hash)
select kind, reference, title, text,
    sha256(convert_to(title, 'UTF8') || '\x00'::bytea || convert_to(text, 'UTF8'))
from (
    select 'SERVICE' as kind, reference, name as title, description as text from register_service
    union all
    select 'CASE', s.case_reference, s.document ->> 'title',
        concat_ws(e'\n', s.document #>> '{answers,need,problem}', s.document #>> '{answers,need,users}')
    from businesscase_submission s
    join businesscase_case c on c.reference = s.case_reference and c.latest_submission = s.number
) known;
