package uk.nhs.england.approvals.web.problems;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

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

        private static final Logger LOG = LoggerFactory.getLogger(Report.class);
        private static final JsonMapper JSON = JsonMapper.shared();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                answer(request, response);
                response.finishResponse();
            } catch (IOException e) {
                // The caller has gone.
            }
        }

        /** No filter gave it an id, so it is given one here, and told to the log. */
        private static void answer(Request request, Response response) throws IOException {
            var status = response.getStatus();
            LOG.info("Refused with {} as request {}", status, RequestIds.give(request, response));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var problem = ProblemWriter.problem(Translation.ofStatus(status), request);
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
        }
    }
}
