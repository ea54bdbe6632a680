package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Contacts;
import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.DataHandling;
import uk.nhs.england.approvals.businesscase.answers.Digital;
import uk.nhs.england.approvals.businesscase.answers.Hosting;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.Operation;
import uk.nhs.england.approvals.businesscase.answers.ProcurementRoute;
import uk.nhs.england.approvals.businesscase.answers.Quality;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.businesscase.answers.Supplier;
import uk.nhs.england.approvals.businesscase.answers.Technology;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An answer that is needed when the case looks a certain way.
 *
 * @param field its path in what the authors write
 * @param reason what to say there
 */
record Requirement(String field, Predicate<Look> applies, Predicate<Answers> given, String reason) {

    static final Predicate<Look> ALWAYS = look -> true;
    static final Predicate<Look> BOARDS = look -> look.proposal().kind() == RouteKind.BOARDS;

    /** What a requirement looks at. */
    record Look(Answers answers, RouteProposal proposal) {

        boolean asksFor(RequestKind kind) {
            var need = answers.need();
            return need != null && need.request() == kind;
        }

        boolean goesTo(String board) {
            return proposal.boardCodes().contains(board);
        }
    }

    static Requirement need(
            Predicate<Look> applies,
            String field,
            Function<Need, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "need." + field, Answers::need, answer, reason);
    }

    static Requirement costs(
            Predicate<Look> applies,
            String field,
            Function<Costs, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "costs." + field, Answers::costs, answer, reason);
    }

    static Requirement supplier(
            Predicate<Look> applies,
            String field,
            Function<Supplier, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "supplier." + field, Answers::supplier, answer, reason);
    }

    static Requirement digital(
            Predicate<Look> applies,
            String field,
            Function<Digital, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "digital." + field, Answers::digital, answer, reason);
    }

    static Requirement technology(
            Predicate<Look> applies,
            String field,
            Function<Technology, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "technology." + field, Answers::technology, answer, reason);
    }

    static Requirement quality(
            String field, Function<Quality, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "quality." + field, Answers::quality, answer, reason);
    }

    static Requirement data(
            Predicate<Look> applies,
            String field,
            Function<DataHandling, @Nullable Object> answer,
            String reason) {
        return requirement(applies, "data." + field, Answers::data, answer, reason);
    }

    static Requirement operation(
            String field, Function<Operation, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "operation." + field, Answers::operation, answer, reason);
    }

    static Requirement contacts(
            String field, Function<Contacts, @Nullable Object> answer, String reason) {
        return requirement(BOARDS, "contacts." + field, Answers::contacts, answer, reason);
    }

    private static <S> Requirement requirement(
            Predicate<Look> applies,
            String path,
            Function<Answers, @Nullable S> section,
            Function<S, @Nullable Object> answer,
            String reason) {
        return new Requirement(
                "answers." + path,
                applies,
                answers ->
                        Optional.ofNullable(section.apply(answers))
                                .map(answer)
                                .filter(Requirement::says)
                                .isPresent(),
                reason);
    }

    private static boolean says(Object answer) {
        return switch (answer) {
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            default -> true;
        };
    }

    /** For lists where "none" is an answer, given by an empty list. */
    static <S> Function<S, @Nullable Object> answered(Function<S, @Nullable Object> list) {
        return section -> list.apply(section) == null ? null : Boolean.TRUE;
    }

    static Predicate<Look> when(Function<Technology, @Nullable Boolean> answer) {
        return technology(technology -> Boolean.TRUE.equals(answer.apply(technology)));
    }

    static Predicate<Look> inACloud() {
        return technology(
                technology ->
                        technology.hosting() != null
                                && technology.hosting() != Hosting.ON_PREMISES);
    }

    private static Predicate<Look> technology(Predicate<Technology> holds) {
        return BOARDS.and(
                look -> Optional.ofNullable(look.answers().technology()).filter(holds).isPresent());
    }

    static Predicate<Look> bought() {
        return BOARDS.and(
                look ->
                        Optional.ofNullable(look.answers().costs())
                                .map(Costs::procurementRoute)
                                .filter(route -> route != ProcurementRoute.IN_HOUSE)
                                .isPresent());
    }

    static Predicate<Look> facesTheInternet() {
        return BOARDS.and(
                look ->
                        Optional.ofNullable(look.answers().data())
                                .map(DataHandling::internetFacing)
                                .orElse(false));
    }
}
