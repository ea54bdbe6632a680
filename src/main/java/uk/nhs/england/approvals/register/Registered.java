package uk.nhs.england.approvals.register;

/**
 * A service with all that the register says of it, for those who tell it to another register.
 *
 * @param service what can be learnt from there
 * @param entry what its owners say
 */
public record Registered(ItService service, ServiceEntry entry) {

    public String reference() {
        return service.reference();
    }
}
