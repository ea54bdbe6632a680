package uk.nhs.england.approvals.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.web.DemonstrationAccountList;
import uk.nhs.england.approvals.web.RoleWords;

import java.util.List;

/** Tells the start page who may sign in as whom. */
@Component
@ConditionalOnBooleanProperty("approvals.demonstration.enabled")
class CastList implements DemonstrationAccountList {

    @Override
    public List<Account> accounts() {
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
