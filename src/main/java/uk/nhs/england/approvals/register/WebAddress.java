package uk.nhs.england.approvals.register;

/** The form of the address of a service: one that a browser can follow and that runs nothing. */
final class WebAddress {

    /** Braces are fine: catalogues write what varies in them. */
    static final String FORM = "(?i)https?://[^\\s/?#@:\\\\]+(:\\d{1,5})?([/?#]\\S*)?";

    static final String WORDS = "Give a web address, such as https://referrals.example.nhs.uk.";

    private WebAddress() {}
}
