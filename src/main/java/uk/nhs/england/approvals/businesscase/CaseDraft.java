package uk.nhs.england.approvals.businesscase;

import static java.util.Collections.unmodifiableList;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.util.ArrayList;
import java.util.List;

/** What the authors of a business case write and may change until they submit it. */
@Schema(description = "What the authors write.")
public record CaseDraft(
        @Schema(description = "The title.", example = "Referral management for community trusts")
                @NotBlank(message = "Give the business case a title.")
                @PlainText(max = 200)
                String title,
        @Schema(description = "How the case is marked; it limits who may see it.")
                @NotNull(message = "Mark the case OFFICIAL or OFFICIAL_SENSITIVE.")
                Marking marking,
        @Schema(description = "Who writes it with the lead.", example = "[\"olu.adeyemi\"]")
                @NotNull(message = "Give a list of co-authors, which may be empty.")
                @Size(max = 20, message = "Name at most 20 co-authors.")
                List<@NotNull PersonId> coAuthors,
        @Schema(description = "The answers, by section.")
                @NotNull(message = "Give the answers, which may be empty.")
                @Valid
                Answers answers) {

    public CaseDraft(
            String title,
            @Nullable Marking marking,
            @Nullable List<PersonId> coAuthors,
            @Nullable Answers answers) {
        this.title = title;
        this.marking = marking == null ? Marking.OFFICIAL : marking;
        this.coAuthors =
                coAuthors == null ? List.of() : unmodifiableList(new ArrayList<>(coAuthors));
        this.answers = answers == null ? Answers.NONE : answers;
    }

    /** What boards are to judge: everything but who wrote it. */
    Document document() {
        return new Document(title, marking, answers);
    }

    /** The part of a draft that a submission freezes. */
    @Schema(name = "SubmittedDocument", description = "What a board decides on.")
    public record Document(
            @Schema(description = "The title.", example = "Referral management") String title,
            @Schema(description = "How the case is marked.") Marking marking,
            @Schema(description = "The answers, by section.") Answers answers) {}
}
