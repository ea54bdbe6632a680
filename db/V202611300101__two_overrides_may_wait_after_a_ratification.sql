-- Rule 9: an override that a sitting did not ratify waits again, beside one that was asked for since; that only one is asked for at a time is kept by holding the change.
drop index changes_override_asked_once;
