package org.productops.readiness.issue;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** What an item must be that is added to one issue. */
final class OwnItemRules {

    private static final TextRule TEXT = TextRule.lines(500).mandatory();

    private OwnItemRules() {}

    /**
     * The text to be kept.
     *
     * @throws org.productops.common.error.InvalidException with what is wrong with it
     */
    static String text(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = TEXT.check(ItemService.Fields.TEXT, typed, errors);
        errors.throwIfAny();
        return text;
    }
}
