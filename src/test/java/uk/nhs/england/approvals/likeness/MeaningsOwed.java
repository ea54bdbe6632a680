package uk.nhs.england.approvals.likeness;

import org.springframework.context.ApplicationContext;

/** Computes at once what texts mean, as the service would by itself a moment later. */
public final class MeaningsOwed {

    private final Following following;
    private final Computing computing;
    private final Meaning meaning;

    public MeaningsOwed(ApplicationContext context) {
        following = context.getBean(Following.class);
        computing = context.getBean(Computing.class);
        meaning = context.getBean(Meaning.class);
    }

    public void compute() {
        if (meaning.isOn()) {
            following.catchUp();
            computing.computeAll();
        }
    }
}
