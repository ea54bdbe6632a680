package uk.nhs.england.approvals.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.web.DemonstrationAccountList;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
                                        part.roles().stream()
                                                .sorted()
                                                .map(CastList::words)
                                                .collect(Collectors.joining(", ")),
                                        part.id().value(),
                                        part.comesTo()))
                .toList();
    }

    private static String words(Role role) {
        var words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return role == Role.PMO
                ? "PMO"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
