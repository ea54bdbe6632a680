-- The three topics that the NHS service standard adds to the fourteen.
insert into standards_standard (code, name, issuer, address) values
    ('NHS-SERVICE', 'NHS service standard', 'NHS England', 'https://service-manual.nhs.uk/standards-and-technology/service-standard');
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('NHS-SERVICE', '2021-11', '2021-11-29', 'https://service-manual.nhs.uk/standards-and-technology/service-standard', 'The date of publication is not stated; dated like NHS England''s procurement standards, which came with these topics.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('NHS-SERVICE', '2021-11', '15', 1, 'Support a culture of care', 'The service supports the people who give care, and care given with compassion and respect.', 'MUST', 'NHS service standard, point 15'),
    ('NHS-SERVICE', '2021-11', '16', 2, 'Make your service clinically safe', 'Risks to the safety of patients are assessed and managed, under DCB0129 and DCB0160 where these apply.', 'MUST', 'NHS service standard, point 16'),
    ('NHS-SERVICE', '2021-11', '17', 3, 'Make your service interoperable', 'FHIR UK Core, the NHS API policies, the standards directory and the NHS number are used, with synchronous REST by default.', 'MUST', 'NHS service standard, point 17');
