package uk.nhs.england.approvals.tables;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.CoreItImpact;
import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.DataHandling;
import uk.nhs.england.approvals.businesscase.answers.DataLocation;
import uk.nhs.england.approvals.businesscase.answers.Digital;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.ProcurementRoute;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.businesscase.answers.SingleSignOn;
import uk.nhs.england.approvals.businesscase.answers.Supplier;
import uk.nhs.england.approvals.businesscase.answers.Technology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What tables look at in the answers of a case. A question not answered yet counts as "no"; a case
 * that does not say what it asks for counts as a new service.
 */
public final class TableInputs {

    private TableInputs() {}

    /**
     * The answers by the names that tables use.
     *
     * @param thresholds sums that a table compares with, in pounds by name; may be empty
     */
    public static Map<String, Object> of(Answers answers, Map<String, Long> thresholds) {
        var inputs = new HashMap<String, Object>(thresholds);
        inputs.put(
                "request",
                of(answers.need(), Need::request).orElse(RequestKind.NEW_SERVICE).name());
        inputs.put("publicDigitalService", yes(answers.digital(), Digital::publicDigitalService));
        inputs.put("mobileApp", yes(answers.digital(), Digital::mobileApp));
        inputs.put(
                "transactionsPerYear",
                of(answers.digital(), Digital::transactionsPerYear).orElse(0L));
        inputs.put("wholeLifePounds", of(answers.costs(), Costs::totalPounds).orElse(0L));
        putTechnology(inputs, answers.technology());
        inputs.put("personalData", yes(answers.data(), DataHandling::personalData));
        inputs.put(
                "dataLocation",
                of(answers.data(), DataHandling::dataLocation).orElse(DataLocation.ENGLAND).name());
        inputs.put("internetFacing", yes(answers.data(), DataHandling::internetFacing));
        inputs.put("supplierCertified", yes(answers.supplier(), Supplier::isCertified));
        inputs.put("bought", isBought(answers));
        return inputs;
    }

    private static void putTechnology(Map<String, Object> inputs, @Nullable Technology technology) {
        inputs.put(
                "coreItImpact",
                of(technology, Technology::coreItImpact).orElse(CoreItImpact.NONE).name());
        inputs.put("differsFromArchitecture", yes(technology, Technology::differsFromArchitecture));
        inputs.put("privateNetworks", yes(technology, Technology::privateNetworks));
        inputs.put(
                "singleSignOn",
                of(technology, Technology::singleSignOn).map(SingleSignOn::name).orElse(""));
    }

    private static boolean isBought(Answers answers) {
        return of(answers.costs(), Costs::procurementRoute)
                .filter(route -> route != ProcurementRoute.IN_HOUSE)
                .isPresent();
    }

    private static <S> boolean yes(@Nullable S section, Function<S, @Nullable Boolean> answer) {
        return of(section, answer).orElse(false);
    }

    private static <S, A> Optional<A> of(@Nullable S section, Function<S, @Nullable A> answer) {
        return Optional.ofNullable(section).map(answer);
    }
}
