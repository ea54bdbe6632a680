package uk.nhs.england.approvals.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Problem;
import uk.nhs.england.approvals.web.ProblemType;

import java.util.List;

/**
 * What the description says of the API as a whole: who it is for, how to sign in, how it refuses.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT =
            """
            Takes an IT business case from draft to a recorded decision.

            Lists come in slices: follow the `Link` header to the next one. A change to something that \
            has an `ETag` wants it back as `If-Match`. A `POST` with an `Idempotency-Key` is done once, \
            however often it is sent within a day. Whatever is refused is answered with an RFC 9457 \
            problem whose `errors` name each field or rule. Dates and times are ISO 8601, in UTC.
            """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Paging.class);
    }

    @Bean
    OpenAPI apiOverview() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("IT approvals")
                                .version("1")
                                .description(ABOUT)
                                .contact(new Contact().name("The PMO of NHS England IT"))
                                .license(
                                        new License()
                                                .name("Open Government Licence 3.0")
                                                .identifier("OGL-UK-3.0")))
                .servers(List.of(new Server().url("/").description("This service")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "basic",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic")
                                                .description("A demonstration account")))
                .security(List.of(new SecurityRequirement().addList("basic")));
    }

    /** One description of each problem, which every operation refers to. */
    @Bean
    GlobalOpenApiCustomizer problemResponses() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(Problem.class)
                    .forEach(api.getComponents()::addSchemas);
            for (var type : ProblemType.values()) {
                api.getComponents().addResponses(type.name(), response(type));
            }
        };
    }

    private static ApiResponse response(ProblemType type) {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(type.title() + ".")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema)));
    }
}
