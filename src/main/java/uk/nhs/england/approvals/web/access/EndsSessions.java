package uk.nhs.england.approvals.web.access;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import uk.nhs.england.approvals.identity.PersonEvents;
import uk.nhs.england.approvals.identity.SignedIn;

/** A person whose access has changed signs in again, so that no browser keeps roles they had. */
@Component
class EndsSessions {

    private final SessionRegistry sessions;

    EndsSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(PersonEvents event) {
        sessions.getAllPrincipals().stream()
                .filter(principal -> isOf(principal, event))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static boolean isOf(Object principal, PersonEvents event) {
        return principal instanceof SignedIn signedIn && signedIn.person().equals(event.person());
    }
}
