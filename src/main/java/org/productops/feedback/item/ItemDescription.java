package org.productops.feedback.item;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.Feedback;
import org.productops.feedback.Importance;

/**
 * By what lists find and order an item, of what is recorded of the feedback itself.
 *
 * @param kind the name of the kind; empty if nothing is recorded
 * @param organisationId who said it; 0 if that is not known
 * @param importance how much it matters to them; empty if nothing is recorded
 * @param source the name of where it came from; empty if nothing is recorded
 * @param segment what the segment of the organisation is compared by, as it was then; may be empty
 * @param organisationState the name of where the organisation stood then; may be empty
 * @param heardOn the day; that on which the issue was created if it is empty
 * @param quote what was said; may be empty
 */
public record ItemDescription(
        String kind,
        long organisationId,
        Optional<Importance> importance,
        String source,
        String segment,
        String organisationState,
        Optional<LocalDate> heardOn,
        String quote) {

    /** Nobody has recorded anything. */
    public static final ItemDescription NONE =
            new ItemDescription("", 0, Optional.empty(), "", "", "", Optional.empty(), "");

    public ItemDescription {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(organisationState, "organisationState");
        Objects.requireNonNull(heardOn, "heardOn");
        Objects.requireNonNull(quote, "quote");
    }

    /** What is recorded. */
    public static ItemDescription of(Feedback feedback) {
        return new ItemDescription(
                feedback.kind().name(),
                feedback.organisation().organisationId().orElse(0),
                Optional.of(feedback.importance()),
                feedback.source().name(),
                TextIdentity.of(feedback.organisation().segment()),
                feedback.organisation().state().map(Enum::name).orElse(""),
                Optional.of(feedback.heardOn()),
                feedback.quote());
    }
}
