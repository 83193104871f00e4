package org.productops.release;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What a tier must be: with something to do. */
final class LaunchTierRules {

    private static final TextRule ABOUT = TextRule.lines(500);

    private LaunchTierRules() {}

    /**
     * The tier that a draft describes.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static LaunchTier apply(LaunchTierDraft draft, LaunchTier before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String about = ABOUT.check(ReleaseFields.ABOUT, draft.about(), errors);
        int days = LaunchItemRules.days(ReleaseFields.LEAD_DAYS, draft.leadDays(), errors);
        List<LaunchTier.Item> items = new ArrayList<>();
        for (int row = 0; row < draft.items().size(); row++) {
            int number = row;
            items.add(
                    LaunchItemRules.task(draft.items().get(row), field -> ReleaseFields.ofItem(number, field), errors));
        }
        if (items.isEmpty()) {
            errors.at(ReleaseFields.ITEMS, Message.of("productops.release.error.items-none"));
        }
        if (items.size() > LaunchTier.MOST_ITEMS) {
            errors.at(
                    ReleaseFields.ITEMS,
                    Message.of("productops.release.error.items-many", LaunchTier.MOST_ITEMS, items.size()));
        }
        errors.throwIfAny();
        return new LaunchTier(before.number(), about, days, items, before.version() + 1);
    }
}
