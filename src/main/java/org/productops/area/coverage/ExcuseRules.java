package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;

/** What an excuse must be: with a reason, and for a year at most. */
final class ExcuseRules {

    private static final TextRule REASON = TextRule.lines(1000).mandatory();

    private ExcuseRules() {}

    /**
     * The excuse that a draft describes.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link ExcuseFields}
     */
    static Excuse apply(CoverageGap gap, ExcuseDraft draft, LocalDate today, String userKey, Optional<Excuse> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String reason = REASON.check(ExcuseFields.REASON, draft.reason(), errors);
        Optional<LocalDate> until = TypedDay.read(draft.until());
        if (until.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)))
                .isEmpty()) {
            errors.at(ExcuseFields.UNTIL, Message.of("productops.coverage.error.until", today, today.plusYears(1)));
        }
        errors.throwIfAny();
        long version = before.map(Excuse::version).orElse(0L) + 1;
        return new Excuse(gap.kind(), gap.subject(), reason, until.orElseThrow(), userKey, version);
    }
}
