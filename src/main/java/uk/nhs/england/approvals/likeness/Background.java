package uk.nhs.england.approvals.likeness;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Follows the database and computes meanings, beside everything else and from the start. */
@Component
class Background implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Following following;
    private final Computing computing;
    private final Meaning meaning;
    private final Duration every;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean verified;

    Background(
            Following following,
            Computing computing,
            Meaning meaning,
            LikenessProperties properties) {
        this.following = following;
        this.computing = computing;
        this.meaning = meaning;
        this.every = properties.followEvery();
    }

    @Override
    public void start() {
        begin("likeness-following", following::catchUp);
        if (meaning.isOn()) {
            begin("likeness-computing", this::compute);
        }
    }

    /** The files are looked at once, beside the start rather than in it. */
    private void compute() {
        if (!verified) {
            meaning.verify(LanguageModel.class::getResourceAsStream);
            verified = true;
        }
        if (meaning.isOn()) {
            computing.computeAll();
        }
    }

    private void begin(String name, Runnable act) {
        threads.add(Thread.ofPlatform().daemon().name(name).start(() -> onAndOn(name, act)));
    }

    private void onAndOn(String name, Runnable act) {
        var failed = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                act.run();
                failed = false;
                Thread.sleep(every);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | LinkageError e) {
                if (!failed) {
                    LOG.warn("{} fails and is tried again", name, e);
                }
                failed = true;
                sleep(AFTER_FAILURE);
            }
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before the data source closes, because a phase that began late ends early. */
    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads.forEach(Background::join);
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
