package org.productops.feedback.voice.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.voice.VoiceFields;
import org.productops.feedback.voice.VoiceFilter;
import org.productops.feedback.voice.VoiceRanking;
import org.productops.feedback.voice.VoiceWeightsDraft;

/**
 * What an address asks for. A filter that says what is no choice leaves nothing out.
 *
 * @param weights as typed; what is missing is as administrators have set it
 */
record VoiceRequest(VoiceFilter filter, VoiceWeightsDraft weights) {

    static VoiceRequest of(PageRequest request) {
        return new VoiceRequest(
                new VoiceFilter(
                        VoiceRanking.find(request.text(VoiceFields.OF)).orElse(VoiceRanking.AREAS),
                        request.text(VoiceFields.PROJECT),
                        request.text(VoiceFields.AREA),
                        FeedbackKind.named(request.text(VoiceFields.KIND)),
                        FeedbackSource.named(request.text(VoiceFields.SOURCE)),
                        request.text(VoiceFields.SEGMENT),
                        OrganisationState.named(request.text(VoiceFields.STATE)),
                        day(request.text(VoiceFields.FROM)),
                        day(request.text(VoiceFields.TO))),
                new VoiceWeightsDraft(
                        request.text(VoiceFields.COUNT),
                        request.text(VoiceFields.VALUE),
                        request.text(VoiceFields.SEGMENT_WEIGHT),
                        request.text(VoiceFields.IMPORTANCE),
                        request.text(VoiceFields.RECENCY),
                        request.text(VoiceFields.HALF_COUNT),
                        request.text(VoiceFields.HALF_VALUE),
                        request.text(VoiceFields.HALF_DAYS),
                        request.text(VoiceFields.SEGMENTS)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    VoiceRequest with(VoiceFilter other) {
        return new VoiceRequest(other, weights);
    }

    VoiceRequest with(VoiceWeightsDraft other) {
        return new VoiceRequest(filter, other);
    }

    /** The same at another path. */
    Address at(String path) {
        Address address = Address.of(path)
                .with(
                        VoiceFields.OF,
                        filter.of() == VoiceRanking.AREAS ? "" : filter.of().id())
                .with(VoiceFields.PROJECT, filter.projectKey())
                .with(VoiceFields.AREA, filter.areaKey())
                .with(VoiceFields.KIND, filter.kind().map(Enum::name).orElse(""))
                .with(VoiceFields.SOURCE, filter.source().map(Enum::name).orElse(""))
                .with(VoiceFields.SEGMENT, filter.segment())
                .with(VoiceFields.STATE, filter.state().map(Enum::name).orElse(""))
                .with(VoiceFields.FROM, filter.from().map(LocalDate::toString).orElse(""))
                .with(VoiceFields.TO, filter.to().map(LocalDate::toString).orElse(""));
        for (Map.Entry<String, String> weight : weights.byField().entrySet()) {
            address = address.with(weight.getKey(), weight.getValue());
        }
        return address;
    }
}
