package org.productops.feedback.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;
import org.productops.feedback.Importance;
import org.productops.feedback.item.FeedbackItem;

/** Turns what somebody decides into an order that can be carried out, or says at each field what is wrong with it. */
final class TriageRules {

    private static final TextRule REASON = TextRule.lines(FeedbackItem.LONGEST_REASON);
    private static final TextRule SUMMARY = TextRule.line(FeedbackItem.LONGEST_SUMMARY);

    /** Who means to look again in more years than this has mistyped. */
    private static final int MOST_YEARS = 3;

    private final InboxAccess access;
    private final AreaTree areas;
    private final LocalDate today;

    TriageRules(InboxAccess access, AreaTree areas, Instant now) {
        this.access = access;
        this.areas = areas;
        this.today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    TriageOrder apply(TriageDraft draft, VisibleIssue issue) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<Decision> decision = decision(draft.decision(), errors);
        Optional<String> area = area(draft.area(), decision, errors);
        Optional<Importance> importance = importance(draft.importance(), errors);
        Optional<VisibleIssue> delivery = Optional.empty();
        Optional<FreshDelivery> fresh = Optional.empty();
        Optional<VisibleIssue> other = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        TextRule reasonRule = decision.equals(Optional.of(Decision.DECLINE)) ? REASON.mandatory() : REASON;
        String reason = reasonRule.check(TriageFields.REASON, draft.reason(), errors);
        if (decision.isPresent()) {
            switch (decision.get()) {
                case LINK -> delivery = delivery(draft.delivery(), issue, errors);
                case CREATE -> fresh = fresh(draft, issue, errors);
                case MERGE, NOT_SAME -> other = other(draft.other(), issue, errors);
                case LATER -> until = until(draft.until(), errors);
                case REOPEN ->
                    delivery = draft.delivery().isEmpty() ? delivery : delivery(draft.delivery(), issue, errors);
                case AREA, DECLINE -> {}
            }
        }
        errors.throwIfAny();
        return new TriageOrder(decision.orElseThrow(), area, delivery, fresh, importance, other, until, reason);
    }

    private static Optional<Decision> decision(String name, FieldErrors.Collector errors) {
        Optional<Decision> decision = Decision.named(name);
        if (decision.isEmpty()) {
            errors.at(
                    TriageFields.DECISION, Message.of("productops.inbox.error.no-decision", TextRule.beginning(name)));
        }
        return decision;
    }

    private Optional<String> area(String typed, Optional<Decision> decision, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            if (decision.equals(Optional.of(Decision.AREA))) {
                errors.at(TriageFields.AREA, Message.of("productops.inbox.error.area-empty"));
            }
            return Optional.empty();
        }
        if (typed.equals(InboxFilterDraft.NO_AREA) && decision.equals(Optional.of(Decision.AREA))) {
            return Optional.of("");
        }
        Optional<Area> area = areas.match(typed).area();
        if (area.isEmpty()) {
            errors.at(TriageFields.AREA, Message.of("productops.inbox.error.no-area", TextRule.beginning(typed)));
        } else if (area.get().archived()) {
            errors.at(TriageFields.AREA, Message.of("productops.inbox.error.area-archived", areas.path(area.get())));
        }
        return area.map(Area::key);
    }

    private static Optional<Importance> importance(String name, FieldErrors.Collector errors) {
        Optional<Importance> importance = Importance.named(name);
        if (importance.isEmpty() && !name.isEmpty()) {
            errors.at(
                    TriageFields.IMPORTANCE,
                    Message.of("productops.inbox.error.no-importance", TextRule.beginning(name)));
        }
        return importance;
    }

    private Optional<VisibleIssue> delivery(String key, VisibleIssue issue, FieldErrors.Collector errors) {
        Optional<VisibleIssue> found = find(TriageFields.DELIVERY, key, issue, errors);
        found.filter(access::isFeedback)
                .ifPresent(feedback -> errors.at(
                        TriageFields.DELIVERY, Message.of("productops.inbox.error.is-feedback", feedback.key())));
        return found;
    }

    private Optional<VisibleIssue> other(String key, VisibleIssue issue, FieldErrors.Collector errors) {
        Optional<VisibleIssue> found = find(TriageFields.OTHER, key, issue, errors);
        found.filter(other -> !access.isFeedback(other))
                .ifPresent(other -> errors.at(
                        TriageFields.OTHER, Message.of("productops.feedback.error.not-feedback", other.key())));
        return found;
    }

    private Optional<VisibleIssue> find(String field, String key, VisibleIssue issue, FieldErrors.Collector errors) {
        if (key.isEmpty()) {
            errors.at(field, Message.of("productops.inbox.error.key-empty"));
            return Optional.empty();
        }
        Optional<VisibleIssue> found = access.find(key.toUpperCase(Locale.ROOT));
        if (found.isEmpty()) {
            errors.at(field, Message.of("productops.inbox.error.no-issue", TextRule.beginning(key)));
        } else if (found.get().id() == issue.id()) {
            errors.at(field, Message.of("productops.inbox.error.itself", issue.key()));
        }
        return found;
    }

    private static Optional<FreshDelivery> fresh(TriageDraft draft, VisibleIssue issue, FieldErrors.Collector errors) {
        if (draft.project().isEmpty()) {
            errors.at(TriageFields.PROJECT, Message.of("productops.inbox.error.project-empty"));
        }
        if (draft.type().isEmpty()) {
            errors.at(TriageFields.TYPE, Message.of("productops.inbox.error.type-empty"));
        }
        String typed = SUMMARY.check(TriageFields.SUMMARY, draft.summary(), errors);
        String summary = typed.isEmpty() ? issue.summary() : typed;
        return Optional.of(new FreshDelivery(draft.project(), draft.type(), summary));
    }

    private Optional<LocalDate> until(String text, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            errors.at(TriageFields.UNTIL, Message.of("productops.inbox.error.until-empty"));
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.read(text);
        if (day.isEmpty()) {
            errors.at(TriageFields.UNTIL, Message.of("productops.inbox.error.until-bad", TextRule.beginning(text)));
        } else if (!day.get().isAfter(today)) {
            errors.at(TriageFields.UNTIL, Message.of("productops.inbox.error.until-past"));
        } else if (day.get().isAfter(today.plusYears(MOST_YEARS))) {
            errors.at(TriageFields.UNTIL, Message.of("productops.inbox.error.until-far", text, MOST_YEARS));
        }
        return day;
    }
}
