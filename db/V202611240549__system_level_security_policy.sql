-- The security policy that every service is asked for.
insert into standards_standard (code, name, issuer, address) values
    ('SLSP', 'System level security policy', 'NHS England', null);
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('SLSP', '2022-06', '2022-06-27', 'Standards for new Service Procurements', 'The day of the last update of the standards that ask for it.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('SLSP', '2022-06', '1', 1, 'System level security policy', 'The service has a system level security policy.', 'MUST', 'Security, privacy and identity');
