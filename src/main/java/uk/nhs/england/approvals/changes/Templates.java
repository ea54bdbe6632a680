package uk.nhs.england.approvals.changes;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All templates. */
interface Templates extends Repository<Template, String> {

    Template saveAndFlush(Template template);

    Optional<Template> findById(String number);

    /** The template, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Template t where t.number = :number")
    Optional<Template> hold(String number);

    @Query("select t from Template t where t.number > :after order by t.number")
    List<Template> after(String after, Limit most);

    @Query("select t.number from Template t where t.number in :numbers")
    Set<String> known(Collection<String> numbers);

    @Query(value = "select kernel_next_number('TPL', :year)", nativeQuery = true)
    long nextNumber(int year);

    /**
     * How the changes that follow it or are evidence for it went, oldest first; one that was made
     * before this service was used counts as evidence only, since CAB has looked at that.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select outcome from changes_change
                    where outcome is not null
                      and (template = :number and source_number is null or number in (
                        select unnest(evidence) from changes_template_revision
                        where template = :number and approved_by is not null))
                    order by ended_at, number
                    """)
    List<String> outcomes(String number);

    /** The templates to whose record a change counts. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select template from changes_template_revision where :change = any (evidence)
                    union select template from changes_change
                        where number = :change and template is not null
                    order by 1
                    """)
    List<String> recordedBy(String change);

    /** The record of the template, as {@link StandardStatus} reads it. */
    default List<ReviewOutcome> record(String number) {
        return outcomes(number).stream().map(ReviewOutcome::valueOf).toList();
    }

    /**
     * @throws NotFound when there is no such template
     */
    default Template require(String number) {
        return findById(number)
                .orElseThrow(() -> new NotFound("There is no template " + number + "."));
    }

    /**
     * @throws NotFound when there is no such template
     */
    default Template requireHeld(String number) {
        return hold(number).orElseThrow(() -> new NotFound("There is no template " + number + "."));
    }
}
