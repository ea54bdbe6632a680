package uk.nhs.england.approvals.changes;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Collectors;

/** Shows templates; everybody may see them. */
@Component
@Transactional(readOnly = true)
public class TemplateReading {

    private final Templates templates;
    private final TemplateRevisions revisions;

    TemplateReading(Templates templates, TemplateRevisions revisions) {
        this.templates = templates;
        this.revisions = revisions;
    }

    /**
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such template
     */
    public TemplateView show(String number) {
        return TemplateView.of(templates.require(number), revisions.of(number));
    }

    /** The templates after a number, in order. */
    public List<TemplateView> after(String number, int most) {
        var found = templates.after(number, Limit.of(most));
        var all =
                revisions.ofAll(found.stream().map(Template::number).toList()).stream()
                        .collect(Collectors.groupingBy(one -> one.key().template()));
        return found.stream()
                .map(one -> TemplateView.of(one, all.getOrDefault(one.number(), List.of())))
                .toList();
    }
}
