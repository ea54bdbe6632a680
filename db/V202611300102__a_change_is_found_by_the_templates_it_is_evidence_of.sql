-- Rule 10: each review and each incident asks to whose record it counts; with many templates that is one look into an index.
create index changes_template_revision_evidence on changes_template_revision using gin (evidence);
