package org.productops.feedback.turning.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.turning.TurnFields;
import org.productops.feedback.turning.TurnWay;
import org.productops.feedback.web.SaidFormType;

/**
 * The form with which an issue is turned into feedback: how, and all of feedback. A record stands for an issue whose type can be
 * changed; without one there is nothing to choose.
 */
@JiraComponent
public class TurnFormType extends SaidFormType {

    @Inject
    public TurnFormType(ProductDates dates, InstantSource clock) {
        super("productops-turn-feedback", dates, clock);
    }

    @Override
    protected List<Field> fields(Optional<FeedbackView> record) {
        List<Field> fields = new ArrayList<>();
        if (record.isPresent()) {
            fields.add(Field.of(TurnFields.WAY, FieldKind.CHOICE, "productops.feedback.turn.way")
                    .help("productops.feedback.turn.way.help")
                    .choices(Arrays.stream(TurnWay.values())
                            .map(way -> Choice.labelled(way.name(), way.textKey()))
                            .toList()));
        }
        fields.addAll(super.fields(record));
        return fields;
    }
}
