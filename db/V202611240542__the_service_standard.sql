-- The fourteen points of the Service Standard in use since July 2019.
insert into standards_standard (code, name, issuer, address) values
    ('SERVICE', 'Service Standard', 'UK Government', 'https://www.gov.uk/service-manual/service-standard');
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('SERVICE', '2019-07', '2019-07-01', 'https://www.gov.uk/service-manual/service-standard', 'In use since July 2019; the day is not stated, so the first of the month is taken.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('SERVICE', '2019-07', '1', 1, 'Understand users and their needs', 'Know who the users are, what they want to do and in which circumstances.', 'MUST', 'Service Standard, point 1'),
    ('SERVICE', '2019-07', '2', 2, 'Solve a whole problem for users', 'The service solves a whole problem, working with other teams and organisations where needed.', 'MUST', 'Service Standard, point 2'),
    ('SERVICE', '2019-07', '3', 3, 'Provide a joined up experience across all channels', 'The experience is joined up, online and offline, and the staff who help users are part of the design.', 'MUST', 'Service Standard, point 3'),
    ('SERVICE', '2019-07', '4', 4, 'Make the service simple to use', 'People succeed the first time, with as little help as possible.', 'MUST', 'Service Standard, point 4'),
    ('SERVICE', '2019-07', '5', 5, 'Make sure everyone can use the service', 'Disabled people and people without digital access or skills can use the service.', 'MUST', 'Service Standard, point 5'),
    ('SERVICE', '2019-07', '6', 6, 'Have a multidisciplinary team', 'A team with all the skills that the service needs creates and runs it.', 'MUST', 'Service Standard, point 6'),
    ('SERVICE', '2019-07', '7', 7, 'Use agile ways of working', 'The service is made with agile, iterative, user-centred methods.', 'MUST', 'Service Standard, point 7'),
    ('SERVICE', '2019-07', '8', 8, 'Iterate and improve frequently', 'The service can be improved often, for as long as it runs.', 'MUST', 'Service Standard, point 8'),
    ('SERVICE', '2019-07', '9', 9, 'Create a secure service which protects users'' privacy', 'Security and privacy risks are known and managed throughout.', 'MUST', 'Service Standard, point 9'),
    ('SERVICE', '2019-07', '10', 10, 'Define what success looks like and publish performance data', 'It is known what good looks like, it is measured, and the figures are published.', 'MUST', 'Service Standard, point 10'),
    ('SERVICE', '2019-07', '11', 11, 'Choose the right tools and technology', 'Tools and technology fit the service, at a sensible cost and without closing off later change.', 'MUST', 'Service Standard, point 11'),
    ('SERVICE', '2019-07', '12', 12, 'Make new source code open', 'New source code is published under an open licence, unless there is a stated reason.', 'MUST', 'Service Standard, point 12'),
    ('SERVICE', '2019-07', '13', 13, 'Use and contribute to open standards, common components and patterns', 'What is common is reused, and what is learned is given back.', 'MUST', 'Service Standard, point 13'),
    ('SERVICE', '2019-07', '14', 14, 'Operate a reliable service', 'Users can rely on the service: it is available, monitored and recoverable.', 'MUST', 'Service Standard, point 14');
