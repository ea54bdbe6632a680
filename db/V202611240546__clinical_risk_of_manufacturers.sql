-- What the manufacturer of health IT owes; a national review of it is running.
insert into standards_standard (code, name, issuer, address) values
    ('DCB0129', 'Clinical risk management: manufacture of health IT systems (DCB0129)', 'NHS England', null);
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('DCB0129', '4.2', '2018-01-01', 'DCB0129, version 4.2 (Amd 24/2018)', 'Version 4.2 is amendment 24/2018; the day is not stated, so the first of the year is taken.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('DCB0129', '4.2', '1', 1, 'Clinical risk management plan', 'The manufacturer has a clinical risk management plan.', 'MUST', 'DCB0129'),
    ('DCB0129', '4.2', '2', 2, 'Hazard log', 'The manufacturer keeps a hazard log.', 'MUST', 'DCB0129'),
    ('DCB0129', '4.2', '3', 3, 'Clinical safety case report', 'The manufacturer has a clinical safety case report.', 'MUST', 'DCB0129'),
    ('DCB0129', '4.2', '4', 4, 'Clinical safety officer', 'The manufacturer has named a clinical safety officer.', 'MUST', 'DCB0129');
