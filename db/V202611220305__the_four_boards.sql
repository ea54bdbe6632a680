-- The shipped set-up: the boards and seats of the procurement standard ("New and changed IT services must be approved before procurement").
insert into boards_board (code, name, purpose) values
    ('TDA', 'Technical Design Authority', 'Technology approval of design change, above all on core IT; reads business cases for their impact on core IT and makes the other approvers aware.'),
    ('DPAG', 'Digital Products Assurance Group', 'Pre-assesses what is digital: any public digital service, any mobile app, and very large IT projects or services.'),
    ('ARB', 'Architecture Review Board', 'Technology approval of business cases, and of architectures that differ from the existing ones.'),
    ('CAB', 'Change Advisory Board', 'Approves every change to a live IT service before it goes live.');

insert into boards_terms (board, valid_from, sits, chair_rule, chair_seat, quorum) values
    ('TDA', '2021-11-29', 'Weekly', 'The Head of Architecture', 'ARCHITECTURE', 3),
    ('DPAG', '2021-11-29', 'When the PMO calls it', 'Set by the PMO', null, 2),
    ('ARB', '2021-11-29', 'Fortnightly', 'Rotates among its members', null, 4),
    ('CAB', '2021-11-29', 'Weekly', 'The change manager', 'CHANGE', 3);

insert into boards_seat (board, code, name, needed, valid_from) values
    ('TDA', 'ARCHITECTURE', 'Architecture', true, '2021-11-29'),
    ('TDA', 'SECURITY', 'Security', true, '2021-11-29'),
    ('TDA', 'SERVICE', 'Service', false, '2021-11-29'),
    ('TDA', 'INFRASTRUCTURE', 'Infrastructure', false, '2021-11-29'),
    ('TDA', 'ORGANISATIONS', 'Supported organisations', false, '2021-11-29'),
    ('TDA', 'SUPPLIERS', 'Key operational suppliers', false, '2021-11-29'),
    ('DPAG', 'GDS', 'GDS assessors', true, '2021-11-29'),
    ('DPAG', 'DIGITAL', 'Digital', false, '2021-11-29'),
    ('DPAG', 'DELIVERY', 'Delivery', false, '2021-11-29'),
    ('DPAG', 'RESEARCH', 'User research', false, '2021-11-29'),
    ('ARB', 'SERVICE', 'Service', false, '2021-11-29'),
    ('ARB', 'INFRASTRUCTURE', 'Infrastructure', false, '2021-11-29'),
    ('ARB', 'SECURITY', 'Security', true, '2021-11-29'),
    ('ARB', 'IG', 'Information governance', true, '2021-11-29'),
    ('ARB', 'GDS', 'GDS assessor', false, '2021-11-29'),
    ('ARB', 'DATA', 'Data and analytics', false, '2021-11-29'),
    ('ARB', 'DPAG', 'Digital Products Assurance Group', false, '2021-11-29'),
    ('CAB', 'CHANGE', 'Change management', true, '2021-11-29'),
    ('CAB', 'SERVICE', 'Service', false, '2021-11-29'),
    ('CAB', 'INFRASTRUCTURE', 'Infrastructure', false, '2021-11-29'),
    ('CAB', 'SECURITY', 'Security', true, '2021-11-29'),
    ('CAB', 'OWNERS', 'Service owners', false, '2021-11-29');
