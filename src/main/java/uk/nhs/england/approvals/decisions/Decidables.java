package uk.nhs.england.approvals.decisions;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what can be decided on, whatever feature it belongs to. */
@Component
class Decidables {

    private final Map<Subject.Kind, Decidable.Source> sources;

    Decidables(List<Decidable.Source> sources) {
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(Decidable.Source::kind, Function.identity()));
    }

    /**
     * The subject, held until the transaction ends.
     *
     * @throws NotFound when there is none that this person may see
     */
    Decidable hold(Subject subject, Actor actor) {
        return source(subject).hold(subject.reference(), actor);
    }

    /** A version of it in words. */
    Described describe(Subject subject, int version) {
        return source(subject).describe(subject.reference(), version);
    }

    private Decidable.Source source(Subject subject) {
        var source = sources.get(subject.kind());
        if (source == null) {
            throw new NotFound("Nothing with the reference " + subject + " can be decided on.");
        }
        return source;
    }
}
