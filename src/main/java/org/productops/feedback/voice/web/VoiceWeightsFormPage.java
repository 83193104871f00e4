package org.productops.feedback.voice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.voice.VoiceAddress;
import org.productops.feedback.voice.VoiceFields;
import org.productops.feedback.voice.VoiceWeights;
import org.productops.feedback.voice.VoiceWeightsDraft;
import org.productops.feedback.voice.VoiceWeightsService;

/** The page on which administrators say by which weights rankings begin. */
final class VoiceWeightsFormPage extends FormPage<VoiceWeights> {

    private final VoiceWeightsService weights;

    VoiceWeightsFormPage(FormRenderer renderer, VoiceWeightsFormType type, VoiceWeightsService weights) {
        super(renderer, type);
        this.weights = weights;
    }

    @Override
    protected Optional<VoiceWeights> open(PageRequest request) {
        return Optional.of(weights.openToEdit());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<VoiceWeights> record) {
        return new FormHead(
                        Message.of("productops.voice.weights.title"),
                        Optional.empty(),
                        List.of(Crumb.labelled("productops.voice.title", VoiceAddress.PAGE)),
                        VoiceAddress.PAGE + "/" + VoiceAddress.WEIGHTS,
                        Optional.of(VoiceAddress.PAGE),
                        Optional.empty())
                .about(Message.of("productops.voice.weights.about"));
    }

    /** Who has tried others on the page begins with those. */
    @Override
    protected FormValues opened(PageRequest request, VoiceWeights record) {
        FormValues values = super.opened(request, record);
        for (Map.Entry<String, String> tried :
                VoiceRequest.of(request).weights().byField().entrySet()) {
            if (!tried.getValue().isEmpty()) {
                values = values.with(tried.getKey(), tried.getValue());
            }
        }
        return values;
    }

    @Override
    protected VoiceWeights save(PageRequest request, FormValues typed, long version) {
        return weights.save(
                new VoiceWeightsDraft(
                        typed.text(VoiceFields.COUNT),
                        typed.text(VoiceFields.VALUE),
                        typed.text(VoiceFields.SEGMENT_WEIGHT),
                        typed.text(VoiceFields.IMPORTANCE),
                        typed.text(VoiceFields.RECENCY),
                        typed.text(VoiceFields.HALF_COUNT),
                        typed.text(VoiceFields.HALF_VALUE),
                        typed.text(VoiceFields.HALF_DAYS),
                        typed.text(VoiceFields.SEGMENTS)),
                version);
    }

    @Override
    protected String afterwards(PageRequest request, VoiceWeights saved) {
        return VoiceAddress.PAGE;
    }
}
