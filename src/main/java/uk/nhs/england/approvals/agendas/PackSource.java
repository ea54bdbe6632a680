package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** Says what belongs in the pack about a subject; each feature gives what it owns. */
public interface PackSource {

    /** The sections about one frozen version, in the order in which a member reads them. */
    List<Section> sections(Subject subject, int version);

    /**
     * A part of a paper.
     *
     * @param name what it is, such as {@code submission} or {@code overlaps}
     * @param content what is written as JSON
     */
    record Section(String name, Object content) {}
}
