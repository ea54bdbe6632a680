package uk.nhs.england.approvals.web.conventions;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import uk.nhs.england.approvals.web.PagingResolver;

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

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(pagingResolver);
    }
}
