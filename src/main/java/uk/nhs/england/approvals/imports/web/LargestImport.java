package uk.nhs.england.approvals.imports.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.web.BodyLimit;

/** How large a file may be that is imported. */
@Configuration(proxyBeanMethods = false)
class LargestImport {

    @Bean
    BodyLimit largestFileOfImport(@Value("${approvals.imports.largest-file:50MB}") DataSize most) {
        return new BodyLimit(HttpMethod.PUT, "/api/v1/imports/{reference}/file", most);
    }
}
