package org.productops.style;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns what somebody typed into the choice of a space, or says what is wrong. */
public final class StyleChoiceRules {

    /** So many guides hold in a space at most: each page of it is checked with the rules of all. */
    public static final int MOST_GUIDES = 10;

    private StyleChoiceRules() {}

    /**
     * What the draft wants. A guide that holds already does so since it was switched on.
     *
     * @param now since when the others hold
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static StyleChoice apply(StyleChoiceDraft draft, StyleChoice before, StyleDirectory directory, Instant now) {
        FieldErrors.Collector errors = FieldErrors.collect();
        List<String> keys = draft.guides().stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (keys.size() > MOST_GUIDES) {
            errors.at(
                    StyleChoiceFields.GUIDES,
                    Message.of("productops.common.error.texts-many", MOST_GUIDES, keys.size()));
        }
        List<ChosenGuide> chosen = new ArrayList<>();
        for (String key : keys) {
            Optional<StyleGuide> guide = directory.find(key);
            if (guide.isEmpty()) {
                errors.at(StyleChoiceFields.GUIDES, Message.of("productops.style.guide.none", TextRule.beginning(key)));
            }
            guide.filter(found -> chosen.stream().noneMatch(other -> other.guideId() == found.id()))
                    .map(found -> chosen(found.id(), before, now))
                    .ifPresent(chosen::add);
        }
        errors.throwIfAny();
        return new StyleChoice(before.spaceId(), chosen, before.version() + 1);
    }

    private static ChosenGuide chosen(long guideId, StyleChoice before, Instant now) {
        return before.guides().stream()
                .filter(guide -> guide.guideId() == guideId)
                .findFirst()
                .orElseGet(() -> new ChosenGuide(guideId, now));
    }
}
