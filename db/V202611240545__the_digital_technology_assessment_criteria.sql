-- The five areas of the form of February 2026, for software-based technologies.
insert into standards_standard (code, name, issuer, address) values
    ('DTAC', 'Digital Technology Assessment Criteria', 'NHS England', 'https://transform.england.nhs.uk/key-tools-and-info/digital-technology-assessment-criteria-dtac');
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('DTAC', '2026-02', '2026-02-01', 'https://transform.england.nhs.uk/key-tools-and-info/digital-technology-assessment-criteria-dtac', 'The new form is of February 2026; the day is not stated, so the first of the month is taken.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('DTAC', '2026-02', 'C1', 1, 'Clinical safety', 'The technology meets the criteria for clinical safety.', 'MUST', 'DTAC, Clinical safety'),
    ('DTAC', '2026-02', 'C2', 2, 'Data protection', 'The technology meets the criteria for data protection.', 'MUST', 'DTAC, Data protection'),
    ('DTAC', '2026-02', 'C3', 3, 'Technical security', 'The technology meets the criteria for technical security.', 'MUST', 'DTAC, Technical security'),
    ('DTAC', '2026-02', 'C4', 4, 'Interoperability', 'The technology meets the criteria for interoperability.', 'MUST', 'DTAC, Interoperability'),
    ('DTAC', '2026-02', 'D1', 5, 'Usability and accessibility', 'The technology meets the criteria for usability and accessibility.', 'MUST', 'DTAC, Usability and accessibility');
