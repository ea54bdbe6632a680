package uk.nhs.england.approvals.web.conventions;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import uk.nhs.england.approvals.web.IsoTimes;
import uk.nhs.england.approvals.web.PagingResolver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Adds what reads and checks the query of an API call. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

    private final QueryParameters queryParameters;
    private final PagingResolver pagingResolver;

    WebConventions(QueryParameters queryParameters, PagingResolver pagingResolver) {
        this.queryParameters = queryParameters;
        this.pagingResolver = pagingResolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(queryParameters)
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/v1/openapi/**");
    }

    /** A day or instant in the address is read as strictly as one in a body. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, IsoTimes::date);
        registry.addConverter(String.class, Instant.class, IsoTimes::instant);
    }

    /** A library of the API's description brings YAML along, read by rules that are not ours. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(
                converters -> converters.removeIf(WebConventions::isYaml));
    }

    private static boolean isYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(pagingResolver);
    }
}
