package uk.nhs.england.approvals.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How information is classified, which limits who may see it (product rule 14; Standards for new
 * Service Procurements, "Security, privacy and identity").
 */
@Schema(description = "How the information is classified; it limits who may see the case.")
public record Marking(
        @Schema(
                        description =
                                "OFFICIAL unless more sensitive. OFFICIAL_SENSITIVE closes the case"
                                    + " to all but its authors, the boards that decide on it, the"
                                    + " PMO and auditors.",
                        example = "OFFICIAL")
                Classification classification,
        @Schema(
                        description =
                                "Why the information is sensitive; only with OFFICIAL_SENSITIVE.",
                        example = "[]")
                Set<Descriptor> descriptors) {

    /** OFFICIAL unless otherwise specified. */
    public static final Marking OFFICIAL = new Marking(Classification.OFFICIAL, Set.of());

    /** The classifications in use. */
    public enum Classification {
        OFFICIAL,
        OFFICIAL_SENSITIVE
    }

    /** Why information is sensitive. */
    public enum Descriptor {
        /** Personally identifiable data, patient data included. */
        PERSONAL,
        /** Commercially sensitive data. */
        COMMERCIAL
    }

    public Marking(@Nullable Classification classification, @Nullable Set<Descriptor> descriptors) {
        if (classification == null) {
            throw new IllegalArgumentException("A marking says OFFICIAL or OFFICIAL_SENSITIVE");
        }
        this.classification = classification;
        this.descriptors =
                descriptors == null || descriptors.isEmpty()
                        ? Set.of()
                        : new TreeSet<>(EnumSet.copyOf(descriptors));
        if (classification == Classification.OFFICIAL && !this.descriptors.isEmpty()) {
            throw new IllegalArgumentException(
                    "A descriptor goes with OFFICIAL_SENSITIVE, not with OFFICIAL");
        }
    }

    @JsonIgnore
    public boolean isSensitive() {
        return classification == Classification.OFFICIAL_SENSITIVE;
    }
}
