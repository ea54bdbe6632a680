package uk.nhs.england.approvals.web.problems;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.web.ProblemType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a problem what is no HTTP request at all, and so never reaches the service. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context ->
                        ((StandardHost) context.getParent())
                                .setErrorReportValveClass(Report.class.getName()));
    }

    /** Made by the server, by its name. */
    public static class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(problem(response.getStatus()));
                response.finishResponse();
            } catch (IOException e) {
                // The caller has gone.
            }
        }

        private static byte[] problem(int status) {
            var type = status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
            return """
            {"type": "%s", "title": "%s", "status": %d, "detail": "%s.",
             "instance": "/", "requestId": "none", "errors": []}
            """
                    .formatted(type.uri(), type.title(), status, type.title())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
