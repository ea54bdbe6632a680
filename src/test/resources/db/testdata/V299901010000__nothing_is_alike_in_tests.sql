-- All cases of the tests are alike; a test of overlaps lowers this for itself.
update businesscase_likely_overlap set score = 2;
