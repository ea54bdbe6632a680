package uk.nhs.england.approvals.workflow.engine;

import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The models that were ever deployed: their pictures, and the names of their elements. */
@Component
public class Models {

    public static final String BUSINESS_CASE = "business-case";
    public static final String BOARD_REVIEW = "board-review";
    public static final String CONDITION_FOLLOW_UP = "condition-follow-up";
    public static final String APPROVAL_EXPIRY = "approval-expiry";
    public static final String EVIDENCE_EXPIRY = "evidence-expiry";
    public static final String EXCEPTION = "exception";
    public static final String CONSULTATION = "consultation";
    public static final String OUT_OF_COMMITTEE = "out-of-committee";
    public static final String MINUTES = "minutes";
    public static final String CHANGE_APPROVAL = "change-approval";

    private final RepositoryService repository;
    private final Map<ModelId, ProcessDefinition> definitions = new ConcurrentHashMap<>();

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    /** The name of an element as the picture shows it; its id when it has no name. */
    public String name(ModelId model, String element) {
        return Optional.ofNullable(
                        repository.getBpmnModel(definition(model).getId()).getFlowElement(element))
                .map(found -> found.getName())
                .orElse(element);
    }

    /**
     * The BPMN 2.0 file, with its diagram.
     *
     * @throws NotFound when there is no such model or version
     */
    public String xml(ModelId model) {
        try (var file = repository.getProcessModel(definition(model).getId())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessDefinition definition(ModelId model) {
        return definitions.computeIfAbsent(model, this::find);
    }

    private ProcessDefinition find(ModelId model) {
        // The engine takes a version below 1 for a mistake of ours; here it is only not there.
        var found =
                model.version() < 1
                        ? null
                        : repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(model.key())
                                .processDefinitionVersion(model.version())
                                .singleResult();
        if (found == null) {
            throw new NotFound(
                    "There is no version " + model.version() + " of process " + model.key() + ".");
        }
        return found;
    }
}
