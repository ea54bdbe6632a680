package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Computes what texts mean, if that is switched on. The model is loaded when first needed; while it
 * is off, nothing of it is.
 */
@Component
class Meaning implements DisposableBean {

    private final boolean on;
    private final ReentrantLock loading = new ReentrantLock();
    private @Nullable LanguageModel model;

    Meaning(LikenessProperties properties) {
        this.on = properties.meaning();
    }

    boolean isOn() {
        return on;
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
