package org.productops.release;

import java.util.function.UnaryOperator;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What items of launches and tiers must be. */
final class LaunchItemRules {

    /** Nobody plans a launch longer. */
    static final int MOST_DAYS = 365;

    static final int LONGEST_TEXT = 250;

    private static final TextRule TEXT = TextRule.line(LONGEST_TEXT).mandatory();
    private static final TextRule HELP = TextRule.lines(1000);

    private LaunchItemRules() {}

    /**
     * The task that a draft describes.
     *
     * @param named the name of a field where errors belong, by its name in an item
     */
    static LaunchTier.Item task(LaunchItemDraft draft, UnaryOperator<String> named, FieldErrors.Collector errors) {
        String text = TEXT.check(named.apply(ReleaseFields.TEXT), draft.text(), errors);
        String help = HELP.check(named.apply(ReleaseFields.HELP), draft.help(), errors);
        int days = days(named.apply(ReleaseFields.LEAD_DAYS), draft.leadDays(), errors);
        ReleaseSide side = ReleaseSide.find(draft.side().strip()).orElseGet(() -> {
            errors.at(
                    named.apply(ReleaseFields.SIDE),
                    Message.of("productops.release.error.side", TextRule.beginning(draft.side())));
            return ReleaseSide.PRODUCT;
        });
        return new LaunchTier.Item(side, text, help, days);
    }

    /** A number of days; none is 0. */
    static int days(String field, String typed, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST_DAYS) {
            errors.at(field, Message.of("productops.release.error.days", TextRule.beginning(text), MOST_DAYS));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
