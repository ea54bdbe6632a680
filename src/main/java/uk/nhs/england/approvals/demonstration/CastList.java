package uk.nhs.england.approvals.demonstration;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.platform.DemonstrationProperties;
import uk.nhs.england.approvals.web.DemonstrationAccountList;
import uk.nhs.england.approvals.web.RoleWords;

import java.util.List;

/** Tells the start page who may sign in as whom. */
@Component
class CastList implements DemonstrationAccountList {

    private final DemonstrationProperties demonstration;

    CastList(DemonstrationProperties demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public List<Account> accounts() {
        return demonstration.enabled() ? everybody() : List.of();
    }

    private static List<Account> everybody() {
        return Cast.all().stream()
                .map(
                        part ->
                                new Account(
                                        part.name(),
                                        RoleWords.of(part.roles()),
                                        part.id().value(),
                                        part.comesTo()))
                .toList();
    }
}
