package org.productops.feedback.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.organisation.OrganisationState;

/** Turns what an address says into a filter, or says at each field what is wrong with it. */
final class VoiceFilterRules {

    private static final int LONGEST_SEGMENT = 100;

    private VoiceFilterRules() {}

    /**
     * The filter; what is wrong leaves nothing out in it.
     *
     * @param projects those that the reader may see
     * @param errors gets all that is wrong, at the names in {@link VoiceFields}
     */
    static VoiceFilter apply(
            VoiceFilterDraft draft, List<DeliveryProject> projects, AreaTree tree, FieldErrors.Collector errors) {
        if (!draft.project().isEmpty()
                && projects.stream().noneMatch(project -> project.key().equalsIgnoreCase(draft.project()))) {
            errors.at(
                    VoiceFields.PROJECT,
                    Message.of("productops.voice.error.no-project", TextRule.beginning(draft.project())));
        }
        if (!draft.area().isEmpty() && tree.find(draft.area()).isEmpty()) {
            errors.at(VoiceFields.AREA, Message.of("productops.voice.error.no-area", TextRule.beginning(draft.area())));
        }
        return new VoiceFilter(
                choice(VoiceFields.OF, draft.of(), VoiceRanking::find, errors).orElse(VoiceRanking.AREAS),
                draft.project(),
                draft.area(),
                choice(VoiceFields.KIND, draft.kind(), FeedbackKind::named, errors),
                choice(VoiceFields.SOURCE, draft.source(), FeedbackSource::named, errors),
                TextRule.line(LONGEST_SEGMENT).check(VoiceFields.SEGMENT, draft.segment(), errors),
                choice(VoiceFields.STATE, draft.state(), OrganisationState::named, errors),
                day(VoiceFields.FROM, draft.from(), errors),
                day(VoiceFields.TO, draft.to(), errors));
    }

    private static <T> Optional<T> choice(
            String field, String text, Function<String, Optional<T>> find, FieldErrors.Collector errors) {
        Optional<T> found = text.isEmpty() ? Optional.empty() : find.apply(text);
        if (found.isEmpty() && !text.isEmpty()) {
            errors.at(field, Message.of("productops.voice.error.choice", TextRule.beginning(text)));
        }
        return found;
    }

    private static Optional<LocalDate> day(String field, String text, FieldErrors.Collector errors) {
        Optional<LocalDate> day = TypedDay.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            errors.at(field, Message.of("productops.voice.error.day", TextRule.beginning(text)));
        }
        return day;
    }
}
