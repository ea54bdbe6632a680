package uk.nhs.england.approvals.web.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Puts the access check before every mapping, ahead of every other interceptor. */
@Configuration(proxyBeanMethods = false)
class WebAccess implements WebMvcConfigurer {

    private final AccessCheck accessCheck;
    private final ActorResolver actorResolver;

    WebAccess(AccessCheck accessCheck, ActorResolver actorResolver) {
        this.accessCheck = accessCheck;
        this.actorResolver = actorResolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(accessCheck).order(Integer.MIN_VALUE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorResolver);
    }
}
