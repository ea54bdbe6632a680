package uk.nhs.england.approvals.web;

import java.util.List;

/** The accounts that anybody may use while the service shows made-up data. */
public interface DemonstrationAccountList {

    /** The accounts in the order to show them. */
    List<Account> accounts();

    /**
     * One account of the demonstration.
     *
     * @param name what the person is called
     * @param roles the person's roles in words, such as "Project lead"
     * @param username what to enter when logging in; the password is the same for all
     * @param comesTo what the person comes to do, such as "get a business case approved"
     */
    record Account(String name, String roles, String username, String comesTo) {}
}
