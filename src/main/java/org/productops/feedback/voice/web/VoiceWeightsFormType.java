package org.productops.feedback.voice.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.voice.VoiceWeights;
import org.productops.feedback.voice.VoiceWeightsDraft;

/** The form of the weights by which rankings begin. */
@JiraComponent
public class VoiceWeightsFormType extends FormType<VoiceWeights> {

    public VoiceWeightsFormType() {
        super("productops-voice-weights", VoiceWeights.class);
    }

    @Override
    protected List<Field> fields(Optional<VoiceWeights> record) {
        return VoiceWeightsDraft.of(VoiceWeights.USUAL).byField().keySet().stream()
                .map(name -> Field.of(name, FieldKind.TEXT, "productops.voice.field." + name.toLowerCase(Locale.ROOT))
                        .help("productops.voice.help." + name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    protected FormValues values(VoiceWeights weights) {
        FormValues values = FormValues.EMPTY;
        for (Map.Entry<String, String> each :
                VoiceWeightsDraft.of(weights).byField().entrySet()) {
            values = values.with(each.getKey(), each.getValue());
        }
        return values;
    }
}
