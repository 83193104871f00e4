package org.productops.feedback.voice.web;

import java.util.Map;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.feedback.voice.VoiceFields;
import org.productops.feedback.voice.VoiceFilterDraft;
import org.productops.feedback.voice.VoiceRanking;
import org.productops.feedback.voice.VoiceWeightsDraft;

/**
 * What an address asks for.
 *
 * @param filter as typed
 * @param weights as typed; what is missing is as administrators have set it
 */
record VoiceRequest(VoiceFilterDraft filter, VoiceWeightsDraft weights) {

    static VoiceRequest of(PageRequest request) {
        return new VoiceRequest(
                new VoiceFilterDraft(
                        request.text(VoiceFields.OF),
                        request.text(VoiceFields.PROJECT),
                        request.text(VoiceFields.AREA),
                        request.text(VoiceFields.KIND),
                        request.text(VoiceFields.SOURCE),
                        request.text(VoiceFields.SEGMENT),
                        request.text(VoiceFields.STATE),
                        request.text(VoiceFields.FROM),
                        request.text(VoiceFields.TO)),
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

    VoiceRequest with(VoiceFilterDraft other) {
        return new VoiceRequest(other, weights);
    }

    VoiceRequest with(VoiceWeightsDraft other) {
        return new VoiceRequest(filter, other);
    }

    /** The same at another path. */
    Address at(String path) {
        Address address = Address.of(path)
                .with(VoiceFields.OF, filter.of().equals(VoiceRanking.AREAS.id()) ? "" : filter.of())
                .with(VoiceFields.PROJECT, filter.project())
                .with(VoiceFields.AREA, filter.area())
                .with(VoiceFields.KIND, filter.kind())
                .with(VoiceFields.SOURCE, filter.source())
                .with(VoiceFields.SEGMENT, filter.segment())
                .with(VoiceFields.STATE, filter.state())
                .with(VoiceFields.FROM, filter.from())
                .with(VoiceFields.TO, filter.to());
        for (Map.Entry<String, String> weight : weights.byField().entrySet()) {
            address = address.with(weight.getKey(), weight.getValue());
        }
        return address;
    }
}
