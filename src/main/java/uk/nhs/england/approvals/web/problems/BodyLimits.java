package uk.nhs.england.approvals.web.problems;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.web.BodyLimit;

import java.util.List;

/** How long the body of a request may be, in bytes. */
@Component
class BodyLimits {

    private record Limit(RequestMatcher requests, long bytes) {

        static Limit of(BodyLimit limit) {
            var requests =
                    PathPatternRequestMatcher.withDefaults().matcher(limit.method(), limit.path());
            return new Limit(requests, limit.most().toBytes());
        }
    }

    private final long usual;
    private final List<Limit> larger;

    BodyLimits(
            @Value("${approvals.api.largest-body:1MB}") DataSize usual,
            ObjectProvider<BodyLimit> larger) {
        this.usual = usual.toBytes();
        this.larger = larger.stream().map(Limit::of).toList();
    }

    long of(HttpServletRequest request) {
        return larger.stream()
                .filter(limit -> limit.requests().matches(request))
                .mapToLong(Limit::bytes)
                .findFirst()
                .orElse(usual);
    }
}
