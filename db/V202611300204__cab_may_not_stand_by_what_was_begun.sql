-- Rule 10: what was begun by an approval that CAB does not ratify afterwards is looked at by CAB like any other change made without it; that it was begun stays true.
alter table changes_change add column unratified text;
