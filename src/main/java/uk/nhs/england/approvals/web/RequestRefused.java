package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A call was refused before it reached a feature: it could not be read, or lacks what HTTP asks
 * for.
 */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Problem.Fault> errors;

    public RequestRefused(ProblemType type, List<Problem.Fault> errors) {
        super(
                errors.stream()
                        .map(Problem.Fault::reason)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public RequestRefused(ProblemType type, String rule, String reason) {
        this(type, List.of(new Problem.Fault(null, rule, reason)));
    }

    /** The request cannot be read (400), for one field, parameter or header. */
    public static RequestRefused malformed(@Nullable String field, String rule, String reason) {
        return new RequestRefused(
                ProblemType.MALFORMED_REQUEST, List.of(new Problem.Fault(field, rule, reason)));
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.Fault> errors() {
        return errors;
    }
}
