-- Nodes look every second for an import to run, and once a day for those whose file never came; both are few among all that were.
create index imports_import_not_ended on imports_import (requested_at, reference) where outcome is null;
