package uk.nhs.england.approvals.standards;

/** How strongly a standard asks for something, in the word of its source. */
public enum Strength {
    MUST,
    SHOULD,
    MAY
}
