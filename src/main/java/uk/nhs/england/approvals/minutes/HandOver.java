package uk.nhs.england.approvals.minutes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.decisions.ConditionView;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What whoever takes the chair of a sitting reads first: ready in ten minutes. */
@Schema(name = "HandOver", description = "What the chair of a sitting reads first.")
public record HandOver(
        @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                UUID sitting,
        @Schema(description = "Who takes the chair.", example = "omar.haddad")
                @Nullable PersonId chair,
        @Schema(description = "Who took it the last time.", example = "nadia.karim")
                @Nullable PersonId lastChair,
        @Schema(description = "The frozen pack; null before the freeze.")
                AgendaView.@Nullable PackSummary pack,
        @Schema(description = "Items that somebody objects to, or that came back.")
                List<Contested> contested,
        @Schema(
                        description = "Who declared an interest, by subject.",
                        example = "{\"BC-2026-0001\": [\"omar.haddad\"]}")
                Map<String, Set<PersonId>> interests,
        @Schema(description = "Whether there will be a quorum.") Forecast quorum,
        @Schema(description = "Whether the time will do.") Overrun time,
        @Schema(description = "Open conditions that this board set, the first due first.")
                List<ConditionView> openConditions,
        @Schema(description = "Actions of this board that are not done.") List<ActionView> actions,
        @Schema(description = "Sittings whose minutes are to be agreed.")
                List<UUID> minutesToAgree) {

    /** An item that will be talked about. */
    @Schema(name = "ContestedItem", description = "An item that will be talked about.")
    public record Contested(
            @Schema(description = "The item.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    UUID item,
            @Schema(description = "What it is about.", example = "BC-2026-0001") String subject,
            @Schema(description = "Why.", example = "[\"IT_SECURITY objects\"]")
                    List<String> why) {}

    /** Who will be there, by their replies. */
    @Schema(name = "QuorumForecast", description = "Who will be there, by their replies.")
    public record Forecast(
            @Schema(description = "How many counted members are needed.", example = "4") int needed,
            @Schema(description = "Those who come, and alternates who come for others.")
                    Set<PersonId> coming,
            @Schema(description = "Those who sent apologies.") Set<PersonId> apologies,
            @Schema(description = "Those who have not replied.") Set<PersonId> silent,
            @Schema(
                            description = "Whether those who come are a quorum for every item.",
                            example = "true")
                    boolean certain,
            @Schema(
                            description = "Whether they would be with those who have not replied.",
                            example = "true")
                    boolean possible,
            @Schema(
                            description = "Subjects without a quorum of those who come.",
                            example = "[\"BC-2026-0001\"]")
                    List<String> atRisk) {}

    /** How long it will take. */
    @Schema(name = "OverrunEstimate", description = "How long it will take.")
    public record Overrun(
            @Schema(description = "Minutes there are.", example = "110") int capacity,
            @Schema(description = "Minutes planned.", example = "84") int planned,
            @Schema(
                            description =
                                    "Minutes expected: those planned, times what the board took of"
                                            + " each at its last ten sittings.",
                            example = "97")
                    int expected,
            @Schema(description = "Minutes beyond the capacity.", example = "0") int beyond) {}
}
