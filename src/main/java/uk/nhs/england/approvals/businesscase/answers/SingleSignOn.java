package uk.nhs.england.approvals.businesscase.answers;

/** The open standard by which people sign on. */
public enum SingleSignOn {
    /** OpenID Connect, on OAuth 2.0. */
    OPENID_CONNECT,
    /** SAML 2.0. */
    SAML,
    /** None: accounts of its own. */
    NONE
}
