-- Level AA and the statement about it, which the Government Digital Service monitors.
insert into standards_standard (code, name, issuer, address) values
    ('WCAG', 'Web Content Accessibility Guidelines 2.2, level AA', 'World Wide Web Consortium', 'https://www.w3.org/TR/WCAG22/');
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('WCAG', '2.2', '2023-10-05', 'https://www.w3.org/TR/WCAG22/', 'The day on which version 2.2 was published.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('WCAG', '2.2', '1', 1, 'Level AA', 'All pages meet every success criterion of levels A and AA.', 'MUST', 'WCAG 2.2'),
    ('WCAG', '2.2', '2', 2, 'Accessibility statement', 'An accessibility statement is published and kept up to date.', 'MUST', 'Accessibility regulations'),
    ('WCAG', '2.2', '3', 3, 'Audits are answered', 'An audit by the monitoring body is answered within 12 weeks.', 'MUST', 'Accessibility regulations');
