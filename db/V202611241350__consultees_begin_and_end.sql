-- A consultee is entered and ended by the office: it says what it looks at, its name goes with its terms, and two who change it notice each other.
alter table consultations_consultee add column revision int not null default 0;

alter table consultations_terms
    add column name    text,
    add column purpose text;

update consultations_terms t
set name = c.name,
    purpose = case t.consultee
        when 'IT_SECURITY' then 'Whether the service, its data and its suppliers are secure enough.'
        when 'INFORMATION_GOVERNANCE' then 'Whether personal data is handled lawfully and kept where it may be.'
        when 'FINANCE' then 'Whether the whole-life cost is right and there is money for it.'
        when 'COMMERCIAL' then 'Whether it is bought by a lawful route, on terms that can be left.'
        when 'SERVICE_MANAGEMENT' then 'Whether it can be run, supported and changed once it is live.'
        when 'ACCESSIBILITY' then 'Whether everybody can use it.'
        when 'CLINICAL_SAFETY' then 'Whether it can do harm to patients.'
        else c.name
    end
from consultations_consultee c
where c.code = t.consultee;

alter table consultations_terms
    alter column name set not null,
    alter column purpose set not null;

alter table consultations_consultee drop column name;
