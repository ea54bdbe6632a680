package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Computes what texts mean, if that is switched on. The model is loaded when first needed; while it
 * is off, nothing of it is.
 */
@Component
class Meaning implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

    private volatile boolean on;
    private final ReentrantLock loading = new ReentrantLock();
    private @Nullable LanguageModel model;

    Meaning(LikenessProperties properties) {
        this.on = properties.meaning();
    }

    boolean isOn() {
        return on;
    }

    /**
     * Looks whether the files of the model are whole. If they are not, that is told, and words
     * alone count until the service starts with them.
     */
    void verify(Function<String, @Nullable InputStream> files) {
        ModelFiles.fault(files)
                .ifPresent(
                        fault -> {
                            LOG.error("{}: texts are compared by their words alone", fault);
                            on = false;
                        });
    }

    /** The direction of title and text. */
    Direction of(String title, String text) {
        return model().direction(title + "\n" + text);
    }

    private LanguageModel model() {
        loading.lock();
        try {
            var loaded = model;
            if (loaded == null) {
                loaded = new LanguageModel();
                model = loaded;
            }
            return loaded;
        } finally {
            loading.unlock();
        }
    }

    @Override
    public void destroy() throws Exception {
        loading.lock();
        try {
            if (model != null) {
                model.close();
            }
        } finally {
            loading.unlock();
        }
    }
}
