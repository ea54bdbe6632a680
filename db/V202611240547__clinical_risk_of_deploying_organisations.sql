-- What the organisation that deploys health IT owes; a national review of it is running.
insert into standards_standard (code, name, issuer, address) values
    ('DCB0160', 'Clinical risk management: deployment and use of health IT systems (DCB0160)', 'NHS England', null);
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('DCB0160', '3.2', '2018-01-01', 'National review of clinical risk management standards DCB0129 and DCB0160, supporting information', 'Version 3.2 is of 2018; the day is not stated, so the first of the year is taken.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('DCB0160', '3.2', '1', 1, 'Clinical risk management plan', 'The deploying organisation has a clinical risk management plan.', 'MUST', 'DCB0160'),
    ('DCB0160', '3.2', '2', 2, 'Hazard log', 'The deploying organisation keeps a hazard log.', 'MUST', 'DCB0160'),
    ('DCB0160', '3.2', '3', 3, 'Clinical safety case report', 'The deploying organisation has a clinical safety case report.', 'MUST', 'DCB0160'),
    ('DCB0160', '3.2', '4', 4, 'Clinical safety officer', 'The deploying organisation has named a clinical safety officer.', 'MUST', 'DCB0160');
