package uk.nhs.england.approvals.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

/** Answers that cannot be: each is refused by its field and rule, and nothing has changed. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswersModuleTests {

    private final Office office;
    private final String reference;
    private final JsonNode before;

    BadAnswersModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        reference = office.begin(CaseAnswers.complete());
        before = office.show(reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # the patch                                                       | status | field                                    | rule
                    {"title": 5}                                                      | 400 | title                                       | right-type
                    {"title": ["Referrals"]}                                          | 400 | title                                       | right-type
                    {"title": null}                                                   | 422 | title                                       | not-blank
                    {"title": " "}                                                    | 422 | title                                       | not-blank
                    {"nickname": "Refs"}                                              | 400 | nickname                                    | known-field
                    {"standing": "APPROVED"}                                          | 400 | standing                                    | known-field
                    {"reference": "BC-2026-9999"}                                     | 400 | reference                                   | known-field
                    {"lead": "office.outsider"}                                       | 400 | lead                                        | known-field
                    {"answers": {"need": {"wish": "x"}}}                              | 400 | answers.need.wish                           | known-field
                    {"answers": "none"}                                               | 400 | answers                                     | right-type
                    {"answers": {"need": []}}                                         | 400 | answers.need                                | right-type
                    {"answers": {"need": {"request": "A_WISH"}}}                      | 400 | answers.need.request                        | right-type
                    {"answers": {"need": {"request": 0}}}                             | 400 | answers.need.request                        | right-type
                    {"answers": {"need": {"userCount": "many"}}}                      | 400 | answers.need.userCount                      | right-type
                    {"answers": {"need": {"userCount": 1.5}}}                         | 400 | answers.need.userCount                      | right-type
                    {"answers": {"need": {"userCount": -1}}}                          | 422 | answers.need.userCount                      | min
                    {"answers": {"need": {"options": [null]}}}                        | 422 | answers.need.options[0]                     | not-null
                    {"answers": {"need": {"options": [{"summary": "x"}]}}}            | 422 | answers.need.options[0].name                | not-blank
                    {"answers": {"digital": {"mobileApp": "yes"}}}                    | 400 | answers.digital.mobileApp                   | right-type
                    {"answers": {"digital": {"mobileApp": 1}}}                        | 400 | answers.digital.mobileApp                   | right-type
                    {"answers": {"costs": {"wholeLifeCost": [{"year": 2026, "pounds": -1}]}}} | 422 | answers.costs.wholeLifeCost[0].pounds | min
                    {"answers": {"costs": {"wholeLifeCost": [{"year": 2026, "pounds": 10000000001}]}}} | 422 | answers.costs.wholeLifeCost[0].pounds | max
                    {"answers": {"costs": {"wholeLifeCost": [{"year": 2026, "pounds": 1e30}]}}} | 400 | answers.costs.wholeLifeCost[0].pounds | right-type
                    {"answers": {"costs": {"wholeLifeCost": [{"year": 1999, "pounds": 1}]}}} | 422 | answers.costs.wholeLifeCost[0].year | min
                    {"answers": {"costs": {"wholeLifeCost": [{"year": 2026}]}}}       | 400 | answers.costs.wholeLifeCost[0].pounds       | right-type
                    {"answers": {"operation": {"goLive": "2027-02-30"}}}              | 400 | answers.operation.goLive                    | right-type
                    {"answers": {"operation": {"goLive": "30/04/2027"}}}              | 400 | answers.operation.goLive                    | right-type
                    {"answers": {"operation": {"goLive": 20270430}}}                  | 400 | answers.operation.goLive                    | right-type
                    {"answers": {"operation": {"goLive": "+99999-01-01"}}}            | 400 | answers.operation.goLive                    | right-type
                    {"answers": {"operation": {"goLive": "1999-12-31"}}}              | 422 | answers.operation.goLive                    | sensible-date
                    {"answers": {"operation": {"contractEnds": "2100-01-01"}}}        | 422 | answers.operation.contractEnds              | sensible-date
                    {"answers": {"quality": {"browsers": ["LYNX"]}}}                  | 400 | answers.quality.browsers[0]                 | right-type
                    {"answers": {"quality": {"browsers": [null]}}}                    | 422 | answers.quality.browsers[0]                 | not-null
                    {"marking": {"classification": "SECRET"}}                         | 400 | marking.classification                      | right-type
                    {"marking": {"classification": null}}                             | 400 | marking                                     | valid-value
                    {"marking": {"classification": "OFFICIAL", "descriptors": ["PERSONAL"]}} | 400 | marking                              | valid-value
                    {"coAuthors": ["nobody.here"]}                                    | 422 | coAuthors                                   | person-is-known
                    {"coAuthors": ["office.lead"]}                                    | 422 | coAuthors                                   | authors-are-distinct
                    {"coAuthors": ["Not a Username"]}                                 | 400 | coAuthors[0]                                | valid-value
                    {"coAuthors": [null]}                                             | 422 | coAuthors[0]                                | not-null
                    """)
    void whatCannotBeIsRefused(String patch, int status, String field, String rule) {
        var reply =
                office.as(Staff.LEAD)
                        .with("If-Match", "*")
                        .patch(Office.of(reference), patch)
                        .refused(status, rule);

        assertThat(reply.fields()).containsExactly(field);
        assertThat(office.show(reference)).isEqualTo(before);
        assertThat(office.acts(reference)).containsExactly("Drafted");
    }
}
