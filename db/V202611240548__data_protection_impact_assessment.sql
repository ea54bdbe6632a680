-- When personal data calls for an impact assessment, and that it is kept alive.
insert into standards_standard (code, name, issuer, address) values
    ('DPIA', 'Data protection impact assessment', 'NHS England', null);
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('DPIA', '2022-06', '2022-06-27', 'Standards for new Service Procurements; the health and care DPIA template', 'The day of the last update of the standards that ask for it.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('DPIA', '2022-06', '1', 1, 'Assessment where the risk is high', 'A data protection impact assessment is made where the use of personal data is likely to be of high risk.', 'MUST', 'The health and care DPIA template'),
    ('DPIA', '2022-06', '2', 2, 'Assessment of new or changed use', 'An assessment is made for any new or changed use of personal data.', 'SHOULD', 'The health and care DPIA template'),
    ('DPIA', '2022-06', '3', 3, 'Kept as a living document', 'The assessment is kept up to date as the service changes.', 'SHOULD', 'The health and care DPIA template'),
    ('DPIA', '2022-06', '4', 4, 'Produced for the service', 'The service meets the requirement to produce an assessment.', 'MUST', 'Security, privacy and identity');
