package org.productops.readiness.waiver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;

/** Which overrides can be counted: those of some days, of an area or of all, of a checklist or of all. */
final class WaiverCountRules {

    /** So many days back, where nobody says since when. */
    private static final int USUAL_DAYS = 30;

    private WaiverCountRules() {}

    /** What is counted. */
    record Filter(boolean byArea, LocalDate from, LocalDate until, Optional<Area> area, OptionalLong checklist) {}

    /**
     * What a draft asks for.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link WaiverCountFields}
     */
    static Filter apply(WaiverCountDraft draft, AreaTree tree, LocalDate today) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String by = draft.by().strip();
        if (!by.isEmpty() && !by.equals(WaiverCountFields.AREA) && !by.equals(WaiverCountFields.CHECKLIST)) {
            errors.at(WaiverCountFields.BY, Message.of("productops.waiver.error.by", TextRule.beginning(by)));
        }
        LocalDate until = day(WaiverCountFields.UNTIL, draft.until(), today, errors);
        LocalDate from = day(WaiverCountFields.FROM, draft.from(), until.minusDays(USUAL_DAYS - 1L), errors);
        if (from.isAfter(until)) {
            errors.at(WaiverCountFields.UNTIL, Message.of("productops.waiver.error.days-turned", from, until));
        }
        String key = draft.area().strip();
        Optional<Area> area = tree.find(key).or(() -> tree.match(key).area());
        if (!key.isEmpty() && area.isEmpty()) {
            errors.at(WaiverCountFields.AREA, Message.of("productops.area.error.not-found", TextRule.beginning(key)));
        }
        String id = draft.checklist().strip();
        if (!id.matches("[0-9]{0,18}")) {
            errors.at(
                    WaiverCountFields.CHECKLIST,
                    Message.of("productops.waiver.error.checklist-unknown", TextRule.beginning(id)));
        }
        errors.throwIfAny();
        return new Filter(
                !by.equals(WaiverCountFields.CHECKLIST),
                from,
                until,
                area,
                id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id)));
    }

    private static LocalDate day(String field, String typed, LocalDate usual, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return usual;
        }
        Optional<LocalDate> day = TypedDay.read(text);
        if (day.isEmpty()) {
            errors.at(field, Message.of("productops.waiver.error.day", TextRule.beginning(text)));
        }
        return day.orElse(usual);
    }
}
