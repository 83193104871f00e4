package org.productops.feedback.search;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.item.TriageState;

/**
 * What a search finds an issue by, in the words that it compares. Nothing in it says who spoke, or what: whoever may see the
 * issue may read it.
 *
 * @param state how far the feedback is; empty if the issue is no feedback
 * @param source where it came from; empty if nobody recorded that
 * @param organisation for whom it was given, see {@link #organisation(SpokenFor)}; empty if nobody said
 * @param segment the organisation's segment on that day; empty if it had none
 * @param count how much feedback there is for the issue; empty if there is none
 * @param value what those organisations were worth when they spoke last, each once; empty if that is known of none
 */
public record IndexedFeedback(
        Optional<String> state,
        Optional<String> source,
        Optional<String> organisation,
        Optional<String> segment,
        OptionalLong count,
        OptionalLong value) {

    /** An issue that is no feedback, and for which there is none. */
    public static final IndexedFeedback NONE = new IndexedFeedback(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty());

    /** What stands before the name of an organisation that is on no list, so that it is no number. */
    private static final String NAME = "name:";

    public IndexedFeedback {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(value, "value");
    }

    /** What is known of an issue that is feedback. */
    IndexedFeedback saying(TriageState howFar, Optional<Feedback> said) {
        return new IndexedFeedback(
                Optional.of(word(howFar)),
                said.map(feedback -> word(feedback.source())),
                said.map(Feedback::organisation).flatMap(IndexedFeedback::organisation),
                said.map(feedback -> feedback.organisation().segment()).filter(text -> !text.isEmpty()),
                count,
                value);
    }

    /** The word for a state. Part of searches that people keep. */
    public static String word(TriageState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for a source. Part of searches that people keep. */
    public static String word(FeedbackSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    /** The word for an organisation: its number, which stays when its name changes; without one, its name as {@link #name}. */
    static Optional<String> organisation(SpokenFor spoken) {
        if (spoken.organisationId().isPresent()) {
            return Optional.of(String.valueOf(spoken.organisationId().getAsLong()));
        }
        return spoken.isNamed() ? Optional.of(name(spoken.name())) : Optional.empty();
    }

    /** The word for an organisation that is known by its name only. */
    public static String name(String organisation) {
        return NAME + TextIdentity.of(organisation);
    }
}
