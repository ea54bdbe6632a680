package uk.nhs.england.approvals.likeness;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps the texts that may be alike and finds those most like a text.
 *
 * <p>Answers come from this node's index, which follows what is committed within a second. Whoever
 * decides on an answer calls {@link #upToDate} first.
 */
@Component
public class Likeness {

    private final Entries entries;
    private final Following following;
    private final Asking asking;
    private final Computing computing;
    private final Meaning meaning;

    Likeness(
            Entries entries,
            Following following,
            Asking asking,
            Computing computing,
            Meaning meaning) {
        this.entries = entries;
        this.following = following;
        this.asking = asking;
        this.computing = computing;
        this.meaning = meaning;
    }

    /** Keeps or replaces the entry with this kind and reference, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Entry entry) {
        entries.keep(entry);
    }

    /** Keeps or replaces many entries at once, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepAll(List<Entry> many) {
        entries.keep(many);
    }

    /** Forgets the entry, if there is one, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Kind kind, String reference) {
        entries.forget(kind, reference);
    }

    /**
     * The entries most like the text, best first.
     *
     * @param most at most so many, from 1 to 100
     */
    public List<Match> like(Text asked, int most) {
        return like(asked, most, references -> references);
    }

    /**
     * The entries most like the text among those that the reader may know of, best first. Fewer
     * than {@code most} only if the two hundred most alike hold no more that are readable.
     *
     * @param most at most so many, from 1 to 100
     * @param readable gives those of the references that may be told; called once or a few times
     */
    public List<Match> like(Text asked, int most, UnaryOperator<Set<String>> readable) {
        return Readable.most(asking.like(asked), most, readable);
    }

    /**
     * Catches up with all that is committed before the call. What the caller's own transaction
     * keeps is not seen until it is committed.
     */
    public void upToDate() {
        following.catchUp();
    }

    /**
     * Catches up, and computes here and now what texts mean for which that is not known yet; each
     * takes up to a tenth of a second. Hold no lock meanwhile.
     *
     * @param most at most so many texts
     */
    public void understand(int most) {
        following.catchUp();
        if (meaning.isOn()) {
            computing.compute(most);
        }
    }

    /** Whether all that this node has seen is compared by its meaning, or meaning is off. */
    public boolean understandsAll() {
        return !meaning.isOn() || following.current().sizeWithoutMeaning() == 0;
    }

    /** Throws this node's index away and makes it again from the database. */
    public void rebuild() {
        following.rebuild();
    }
}
