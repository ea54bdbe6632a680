-- The consultees that the triage table names, and clinical safety; the source has IT security, finance, commercial and service respond beside the TDA.
insert into consultations_consultee (code, name) values
    ('IT_SECURITY', 'IT security'),
    ('INFORMATION_GOVERNANCE', 'Information governance'),
    ('FINANCE', 'Finance'),
    ('COMMERCIAL', 'Commercial'),
    ('SERVICE_MANAGEMENT', 'Service management'),
    ('ACCESSIBILITY', 'Accessibility'),
    ('CLINICAL_SAFETY', 'Clinical safety');

insert into consultations_terms (consultee, valid_from, time_limit, mandatory) values
    ('IT_SECURITY', '2021-11-29', 10, true),
    ('INFORMATION_GOVERNANCE', '2021-11-29', 10, true),
    ('FINANCE', '2021-11-29', 5, true),
    ('COMMERCIAL', '2021-11-29', 5, true),
    ('SERVICE_MANAGEMENT', '2021-11-29', 10, true),
    ('ACCESSIBILITY', '2021-11-29', 10, false),
    ('CLINICAL_SAFETY', '2021-11-29', 10, true);
