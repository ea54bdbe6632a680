package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.servicenow.standin.Fault;

import java.util.EnumMap;
import java.util.Map;

/** Every fault switched on: about one request in five fails, and one item in a hundred. */
final class EveryFault {

    private EveryFault() {}

    /**
     * @param silences the share of requests that are met with silence
     */
    static Map<Fault, Double> withSilences(double silences) {
        var shares = new EnumMap<Fault, Double>(Fault.class);
        for (var fault : Fault.values()) {
            shares.put(fault, 0.035);
        }
        shares.put(Fault.SILENCE, silences);
        shares.put(Fault.ITEM_ERROR, 0.01);
        shares.put(Fault.IGNORED_FIELD, 0.01);
        return shares;
    }
}
