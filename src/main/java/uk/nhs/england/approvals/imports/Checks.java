package uk.nhs.england.approvals.imports;

import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with what a line is to become, in sentences that name the field. */
@Component
class Checks {

    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** What its own constraints and the rules of its module say against it. */
    List<String> of(Object thing, Refusals rules) {
        return Stream.concat(
                        validator.validate(thing).stream()
                                .map(one -> one.getPropertyPath() + ": " + one.getMessage())
                                .map(one -> one.replace(".<list element>", ""))
                                .sorted(),
                        rules.all().stream().map(Checks::sentence))
                .toList();
    }

    static String sentence(Refusal refusal) {
        return refusal.field() == null
                ? refusal.reason()
                : refusal.field() + ": " + refusal.reason();
    }
}
