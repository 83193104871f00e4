package org.productops.area;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * Turns a draft into an area, or says at each field what is wrong with it. One for each draft, so that it can be applied
 * again under the lock.
 */
final class AreaRules {

    /** Deeper trees are no help to anybody, and every path is shown whole. */
    static final int MOST_LEVELS = 20;

    static final int MOST_MONTHS = 60;

    static final int MOST_TAGS = 30;
    static final int MOST_CHANNELS = 10;
    static final int MOST_LINKS = 30;
    static final int MOST_ALIASES = 30;
    static final int MOST_HOLDERS = 100;

    static final TextRule TAG = TextRule.line(63);
    static final TextRule CHANNEL = TextRule.line(255);
    static final TextRule ALIAS = TextRule.line(100);
    static final TextRule LINK_TITLE = TextRule.line(100);
    static final TextRule LINK_ADDRESS = TextRule.line(1000);

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule DESCRIPTION = TextRule.lines(2000);
    private static final int LONGEST_NUMBER = 4;

    private final AreaDraft draft;
    private final HolderRules holders;
    private final Review added;

    /**
     * @param holders may be shared by the rules of many drafts
     * @param userKey of the user who saves
     * @param today the day, in universal time
     */
    AreaRules(AreaDraft draft, HolderRules holders, String userKey, LocalDate today) {
        this.draft = draft;
        this.holders = holders;
        this.added = Review.NONE.done(today, userKey);
    }

    /**
     * The area that the draft makes of what is there.
     *
     * @param before the area as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Area apply(AreaTree tree, Optional<Area> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String key = before.map(Area::key).orElseGet(() -> newKey(tree, errors));
        String name = NAME.check(AreaFields.NAME, draft.name(), errors);
        Area area = new Area(
                key,
                name,
                DESCRIPTION.check(AreaFields.DESCRIPTION, draft.description(), errors),
                AreaPlace.check(tree, draft.parent().strip(), before, errors),
                before.map(Area::archived).orElse(false),
                FactsRules.apply(draft.facts(), name, errors),
                before.map(Area::review).orElse(added).every(months(errors)),
                holders.apply(
                        tree.roles(),
                        draft.holders(),
                        draft.stops(),
                        before.map(Area::roles).orElse(Roles.NONE),
                        errors),
                before.map(stored -> stored.version() + 1).orElse(1L));
        errors.throwIfAny();
        return area;
    }

    private String newKey(AreaTree tree, FieldErrors.Collector errors) {
        ProposedKey proposed = ProposedKey.of(tree, draft.key(), draft.name());
        proposed.problem().ifPresent(problem -> errors.at(AreaFields.KEY, problem));
        return proposed.key();
    }

    private int months(FieldErrors.Collector errors) {
        String typed = draft.reviewMonths().strip();
        if (typed.isEmpty()) {
            return 0;
        }
        boolean isNumber = typed.length() <= LONGEST_NUMBER && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        int months = isNumber ? Integer.parseInt(typed) : -1;
        if (months < 0 || months > MOST_MONTHS) {
            errors.at(AreaFields.REVIEW_MONTHS, Message.of("productops.area.error.months", MOST_MONTHS));
            return 0;
        }
        return months;
    }
}
