-- What the owners of a service say of owners, supplier, hosting, classification and lifecycle goes to ServiceNow and is not taken from it.
insert into servicenow_field (field, column_name, master) values
    ('technicalOwner', 'u_technical_owner', 'OURS'),
    ('users', 'u_users', 'OURS'),
    ('vendor.name', 'u_vendor', 'OURS'),
    ('vendor.contact', 'u_vendor_contact', 'OURS'),
    ('hosting', 'u_hosting', 'OURS'),
    ('marking.classification', 'u_classification', 'OURS'),
    ('released', 'u_released', 'OURS'),
    ('supportEnds', 'u_support_ends', 'OURS');
