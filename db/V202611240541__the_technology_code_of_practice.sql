-- The thirteen points against which technology is assessed, as of November 2021, when point 12 was added.
insert into standards_standard (code, name, issuer, address) values
    ('TCOP', 'Technology Code of Practice', 'Central Digital and Data Office', 'https://www.gov.uk/guidance/the-technology-code-of-practice');
insert into standards_version (standard, version, valid_from, source, dated_by) values
    ('TCOP', '2021-11', '2021-11-01', 'https://www.gov.uk/guidance/the-technology-code-of-practice', 'Point 12 was added in November 2021; the day is not stated, so the first of the month is taken.');
insert into standards_criterion
    (standard, version, code, position, title, requirement, strength, source) values
    ('TCOP', '2021-11', '1', 1, 'Define user needs', 'Understand the users and what they need from the technology before choosing it.', 'MUST', 'Technology Code of Practice, point 1'),
    ('TCOP', '2021-11', '2', 2, 'Make things accessible and inclusive', 'The technology can be used by everyone who needs it, whatever their circumstances or abilities.', 'MUST', 'Technology Code of Practice, point 2'),
    ('TCOP', '2021-11', '3', 3, 'Be open and use open source', 'Publish code, and use open source where it fits the need.', 'MUST', 'Technology Code of Practice, point 3'),
    ('TCOP', '2021-11', '4', 4, 'Make use of open standards', 'Build or buy technology that uses open standards, so that it works with other technology and can be replaced.', 'MUST', 'Technology Code of Practice, point 4'),
    ('TCOP', '2021-11', '5', 5, 'Use cloud first', 'Consider public cloud before any other way of hosting.', 'MUST', 'Technology Code of Practice, point 5'),
    ('TCOP', '2021-11', '6', 6, 'Make things secure', 'Keep systems and data safe with a level of security that fits the risk.', 'MUST', 'Technology Code of Practice, point 6'),
    ('TCOP', '2021-11', '7', 7, 'Make privacy integral', 'Protect the rights of the people whose data is used, by design and from the start.', 'MUST', 'Technology Code of Practice, point 7'),
    ('TCOP', '2021-11', '8', 8, 'Share, reuse and collaborate', 'Share and reuse services, information and components instead of making them twice.', 'MUST', 'Technology Code of Practice, point 8'),
    ('TCOP', '2021-11', '9', 9, 'Integrate and adapt technology', 'The technology works with what exists and can change with future demands.', 'MUST', 'Technology Code of Practice, point 9'),
    ('TCOP', '2021-11', '10', 10, 'Make better use of data', 'Use data more effectively by sharing and reusing it, with the standards and infrastructure for it.', 'MUST', 'Technology Code of Practice, point 10'),
    ('TCOP', '2021-11', '11', 11, 'Define your purchasing strategy', 'Show how commercial and technology aspects were considered, and how dependence on a supplier is limited.', 'MUST', 'Technology Code of Practice, point 11'),
    ('TCOP', '2021-11', '12', 12, 'Make your technology sustainable', 'Consider the effect on the environment through the whole life of the technology.', 'MUST', 'Technology Code of Practice, point 12'),
    ('TCOP', '2021-11', '13', 13, 'Meet the Service Standard', 'If the technology is part of a service, the service meets the Service Standard.', 'MUST', 'Technology Code of Practice, point 13');
