package uk.nhs.england.approvals.changes;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All revisions of templates. */
interface TemplateRevisions extends Repository<TemplateRevision, TemplateRevision.Key> {

    TemplateRevision saveAndFlush(TemplateRevision revision);

    Optional<TemplateRevision> findById(TemplateRevision.Key key);

    @Query(
            "select r from TemplateRevision r where r.key.template = :template order by"
                    + " r.key.revision")
    List<TemplateRevision> of(String template);

    @Query(
            "select r from TemplateRevision r where r.key.template in :templates order by"
                    + " r.key.template, r.key.revision")
    List<TemplateRevision> ofAll(Collection<String> templates);

    default TemplateRevision require(String template, int revision) {
        return findById(new TemplateRevision.Key(template, revision)).orElseThrow();
    }
}
