package uk.nhs.england.approvals.decisions;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All decisions, oldest first. */
interface Decisions extends Repository<Decision, String> {

    Optional<Decision> findByNumber(String number);

    @Query(
            """
            select new uk.nhs.england.approvals.decisions.Made(
                d.number, d.board, d.outcome, d.subjectVersion, d.referredTo)
            from Decision d where d.subjectReference = :subject order by d.sequence
            """)
    List<Made> on(String subject);

    @Query("select d from Decision d where d.subjectReference in :subjects order by d.sequence")
    List<Decision> onAll(Collection<String> subjects);

    @Query(value = "select kernel_next_number(:series, :year)", nativeQuery = true)
    long nextNumber(String series, int year);
}
