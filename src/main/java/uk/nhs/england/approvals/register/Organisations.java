package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.OrganisationEvents.OrganisationChanged;
import uk.nhs.england.approvals.register.OrganisationEvents.OrganisationEntered;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The organisations in the register. */
@Component
public class Organisations {

    private final OrganisationRows rows;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Enters many organisations at once. */
    @Transactional
    public void enterAll(List<Organisation> organisations, Recorded recorded) {
        RegisterRules.check(organisations.stream().map(RegisterRules::of).toList());
        rows.insert(organisations);
        organisations.forEach(
                entered -> events.publishEvent(new OrganisationEntered(entered.code(), recorded)));
    }

    /** What the register says of an organisation is another from now on. */
    @Transactional
    public void change(Organisation changed, List<FieldChange> changes, Recorded recorded) {
        changeAll(Map.of(changed, changes), recorded);
    }

    /** What the register says of many organisations is another from now on, each as told. */
    @Transactional
    public void changeAll(Map<Organisation, List<FieldChange>> changed, Recorded recorded) {
        RegisterRules.check(changed.keySet().stream().map(RegisterRules::of).toList());
        rows.update(List.copyOf(changed.keySet()));
        changed.forEach(
                (organisation, changes) ->
                        events.publishEvent(
                                new OrganisationChanged(organisation.code(), changes, recorded)));
    }

    /** The organisations with these codes, held until the transaction ends. */
    @Transactional
    public List<Organisation> hold(Collection<String> codes) {
        return rows.hold(codes);
    }

    /**
     * @throws NotFound when there is no such organisation
     */
    public Organisation require(String code) {
        return rows.find(code)
                .orElseThrow(() -> new NotFound("There is no organisation " + code + "."));
    }

    /**
     * The organisations after a code, in order, whose name or code begins with a text.
     *
     * @param text null for any
     */
    public List<Organisation> after(String code, @Nullable String text, int most) {
        return text == null ? rows.after(code, most) : rows.beginning(text, code, most);
    }
}
