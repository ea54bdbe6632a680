package uk.nhs.england.approvals.businesscase;

/** Cases held for another module, without a database. */
public final class Held {

    private Held() {}

    /** Before the ARB; its lead and co-author are those of the office. */
    public static HeldCase beforeTheArb() {
        return new HeldCase(WrittenCases.before("ARB"));
    }

    /** Approved by the ARB, and with that closed. */
    public static HeldCase approved() {
        var businessCase = WrittenCases.before("ARB");
        WrittenCases.derive(businessCase, WrittenCases.approved("ARB"));
        return new HeldCase(businessCase);
    }
}
