package uk.nhs.england.approvals.evidence;

/** What kind of evidence an item is. */
public enum EvidenceKind {
    /** Data protection impact assessment. */
    DPIA,
    /** System level security policy. */
    SLSP,
    /** Report of a penetration test. */
    PENETRATION_TEST,
    /** Audit against WCAG. */
    ACCESSIBILITY_AUDIT,
    /** Certificate, such as ISO 27001 or Cyber Essentials Plus. */
    CERTIFICATE,
    /** Clinical safety case report (DCB0129 or DCB0160). */
    CLINICAL_SAFETY_CASE,
    /** Hazard log (DCB0129 or DCB0160). */
    HAZARD_LOG,
    /** How the service can be left, and its data taken along. */
    EXIT_PLAN,
    /** How the service is operated. */
    RUNBOOK,
    /** Architecture description. */
    ARCHITECTURE,
    /** Findings of research with users. */
    USER_RESEARCH,
    /** Contract, or a part of one. */
    CONTRACT,
    /** Cost model or benefits. */
    COSTING,
    /** Results of functional or performance tests. */
    TEST_REPORT,
    /** Business continuity and disaster recovery. */
    CONTINUITY_PLAN,
    /** Anything else that its title names. */
    OTHER
}
