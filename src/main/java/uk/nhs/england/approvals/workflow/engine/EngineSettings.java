package uk.nhs.england.approvals.workflow.engine;

import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the engine fit: it orders and waits, and the facts are ours. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> lean(
            Clock clock, Trail trail, ListableBeanFactory beans) {
        return engine -> {
            // Engines of one JVM are known by their names, and deploy into whichever has that name.
            engine.setEngineName(UUID.randomUUID().toString());
            engine.setClock(new EngineClock(clock));
            engine.setExpressionManager(new Expressions(steps(beans)));
            engine.setIdentityLinkInterceptor(new NoParticipants());
            engine.setActivityInstanceEntityManager(new Passing(engine, trail));
            engine.setExecutionEntityManager(new LeanExecutions(engine));
            engine.setProcessDefinitionDataManager(new KnownModels(engine));
            engine.setDbSqlSessionFactory(LeanSession.factory());
            engine.setEnableEventDispatcher(false);
            engine.setEnableEntityLinks(false);
            // Two boards never decide on one case at once: whoever decides holds the case.
            engine.setParallelMultiInstanceAsyncLeave(false);
            engine.getPerformanceSettings().setEnableEagerExecutionTreeFetching(true);
            engine.getPerformanceSettings().setEnableLocalization(false);
            engine.setAsyncExecutorSecondsToWaitOnShutdown(20);
        };
    }

    private static Map<Object, Object> steps(ListableBeanFactory beans) {
        return new HashMap<>(beans.getBeansWithAnnotation(Steps.class));
    }
}
