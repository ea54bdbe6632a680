package uk.nhs.england.approvals.evidence.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.web.BodyLimit;

/** How large a file of evidence may be. */
@Configuration(proxyBeanMethods = false)
class LargestFile {

    @Bean
    BodyLimit largestFileOfEvidence(
            @Value("${approvals.evidence.largest-file:25MB}") DataSize most) {
        return new BodyLimit(
                HttpMethod.PUT, "/api/v1/business-cases/{reference}/evidence/{item}/file", most);
    }
}
