package uk.nhs.england.approvals.workflow.engine;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisProcessDefinitionDataManager;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers which models there are: a model never changes once it is deployed, and a copy of the
 * service starts cases on the models it brought along.
 */
class KnownModels extends MybatisProcessDefinitionDataManager {

    private final Map<String, ProcessDefinitionEntity> known = new ConcurrentHashMap<>();

    KnownModels(ProcessEngineConfigurationImpl configuration) {
        super(configuration);
    }

    @Override
    public @Nullable ProcessDefinitionEntity findById(String id) {
        return known("id " + id, () -> super.findById(id));
    }

    @Override
    public @Nullable ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(
            String deployment, String key) {
        return known(
                "in " + deployment + " " + key,
                () -> super.findProcessDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public @Nullable ProcessDefinitionEntity findLatestProcessDefinitionByKey(String key) {
        return known("latest " + key, () -> super.findLatestProcessDefinitionByKey(key));
    }

    @Override
    public void insert(ProcessDefinitionEntity model) {
        known.clear();
        super.insert(model);
    }

    @Override
    public void deleteProcessDefinitionsByDeploymentId(String deployment) {
        known.clear();
        super.deleteProcessDefinitionsByDeploymentId(deployment);
    }

    private @Nullable ProcessDefinitionEntity known(
            String name, Supplier<@Nullable ProcessDefinitionEntity> find) {
        var model = known.get(name);
        if (model == null) {
            model = find.get();
            if (model != null) {
                known.put(name, model);
            }
        }
        return model;
    }
}
