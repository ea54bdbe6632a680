package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running case keeps the model it started on; a new case starts on the newest. */
@ServiceTest
class ModelVersionsModuleTests {

    @Autowired private ApplicationContext context;
    @Autowired private CasePictures pictures;
    @Autowired private RepositoryService repository;

    @Test
    void aChangedModelIsForNewCasesOnly() throws IOException {
        var acts = new Acts(context);
        var running = acts.submitted();
        var old = pictures.of(running, Acts.PMO).version();

        var deployment = deployChangedModels();
        try {
            var begunLater = acts.submitted();
            assertThat(pictures.of(begunLater, Acts.PMO).version()).isEqualTo(old + 1);
            acts.withdraw(begunLater);

            acts.route(running, "TDA", "ARB");
            var picture = pictures.of(running, Acts.PMO);
            assertThat(picture.version()).isEqualTo(old);
            assertThat(picture.boardReviews())
                    .extracting(ProcessPicture::version)
                    .containsExactly(old);
        } finally {
            repository.deleteDeployment(deployment);
        }
    }

    private String deployChangedModels() throws IOException {
        var changed = repository.createDeployment().name("changed models");
        for (var file : ProcessFile.all()) {
            var xml = Files.readString(Path.of("bpmn", file.name() + ".bpmn20.xml"));
            changed.addString(file.name() + ".bpmn20.xml", xml.replace("Yes", "Yes it is"));
        }
        return changed.deploy().getId();
    }
}
