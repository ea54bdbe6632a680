package uk.nhs.england.approvals.servicenow.standin;

import java.util.concurrent.CountDownLatch;

/** The stand-in as a process of its own: a port, 0 for a free one, and a seed. */
public final class Main {

    private Main() {}

    /** Says its address in its first line, and runs until it is ended. */
    @SuppressWarnings("resource")
    public static void main(String... arguments) throws InterruptedException {
        var standIn = StandIn.start(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        System.out.println(standIn.url());
        new CountDownLatch(1).await();
    }
}
