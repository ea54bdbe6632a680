package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.identity.Actor;

import java.util.List;

/** What is about a service; answered by each module that owns some of it. */
public interface ServiceLinks {

    /** What this person may see of it. */
    List<ServiceLink> of(String service, Actor actor);
}
