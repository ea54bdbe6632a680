package uk.nhs.england.approvals.servicenow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.RegisterRules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the register learns from ServiceNow, as far as its rules allow. */
@Component
class Learning {

    private final Validator validator;

    Learning(Validator validator) {
        this.validator = validator;
    }

    /**
     * A service as it is to be.
     *
     * @param refused why it may not be so; empty when it may
     */
    record Learnt(ItService service, List<FieldChange> changes, String refused) {

        boolean isRefused() {
            return !refused.isEmpty();
        }
    }

    /** The service with what ServiceNow says, by field. */
    Learnt learn(ItService before, Map<String, String> theirs, List<FieldRule> rules) {
        var changes = Values.changes(Values.ours(before, rules), theirs);
        try {
            var after = Values.with(before, theirs);
            return new Learnt(after, changes, refused(after));
        } catch (JacksonException e) {
            var fields = String.join(", ", theirs.keySet());
            return new Learnt(
                    before, changes, "One of these has a value of another kind: " + fields);
        }
    }

    private String refused(ItService after) {
        return Stream.concat(
                        validator.validate(after).stream()
                                .map(ConstraintViolation::getMessage)
                                .sorted(),
                        RegisterRules.of(after).all().stream().map(Refusal::reason))
                .collect(Collectors.joining(" "));
    }
}
