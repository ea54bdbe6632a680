package uk.nhs.england.approvals.register.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.Commitment;
import uk.nhs.england.approvals.register.KeepingCommitments;
import uk.nhs.england.approvals.register.Kept;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Precondition;
import uk.nhs.england.approvals.web.Slice;

/** What contracts, licences and certificates have in common over HTTP. */
@Component
class Commitments {

    private final KeepingCommitments keeping;

    Commitments(KeepingCommitments keeping) {
        this.keeping = keeping;
    }

    <T extends Commitment> Slice<Kept<T>> list(String service, Class<T> type, Paging paging) {
        int after = paging.after() == null ? 0 : paging.after().count(0);
        return Slice.of(
                keeping.of(service, type, after, paging.fetch()),
                paging,
                one -> Keyset.of(one.number()));
    }

    <T extends Commitment> ResponseEntity<Kept<T>> add(String service, T terms, Actor actor) {
        return shown(HttpStatus.CREATED, service, terms, keeping.add(service, terms, actor));
    }

    <T extends Commitment> ResponseEntity<Kept<T>> change(
            String service, int number, @Nullable String ifMatch, T terms, Actor actor) {
        keeping.change(
                service, number, version -> Precondition.require(ifMatch, version), terms, actor);
        return shown(HttpStatus.OK, service, terms, number);
    }

    void remove(
            String service,
            Class<? extends Commitment> type,
            int number,
            String reason,
            Actor actor) {
        keeping.remove(service, type, number, reason, actor);
    }

    @SuppressWarnings("unchecked")
    private <T extends Commitment> ResponseEntity<Kept<T>> shown(
            HttpStatus status, String service, T terms, int number) {
        var type = (Class<T>) terms.getClass();
        var kept = keeping.of(service, type, number - 1, 1).getFirst();
        return ResponseEntity.status(status).eTag(ETags.of(kept.version())).body(kept);
    }
}
