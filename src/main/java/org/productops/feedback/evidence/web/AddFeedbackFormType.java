package org.productops.feedback.evidence.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaKey;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackProjects;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.web.AreasHint;
import org.productops.feedback.web.SaidFormType;
import org.productops.feedback.web.SimilarHint;

/** The form with which feedback is created and linked in one go: all of feedback, and where its issue is to stand. */
final class AddFeedbackFormType extends SaidFormType {

    static final String PROJECT = "project";
    static final String SUMMARY = "summary";
    static final String AREA = "areaKey";

    /** By which a form is known should it be sent twice. */
    static final String FORM = "form";

    private final FeedbackProjects projects;
    private final AreaService areas;
    private final String deliveryKey;

    /** @param deliveryKey the key of the issue to which it is added */
    AddFeedbackFormType(
            ProductDates dates, InstantSource clock, FeedbackProjects projects, AreaService areas, String deliveryKey) {
        super("productops-add-feedback", dates, clock);
        this.projects = projects;
        this.areas = areas;
        this.deliveryKey = deliveryKey;
    }

    @Override
    protected SimilarHint hint(Optional<FeedbackView> record) {
        return SimilarHint.of(SUMMARY, "").forDelivery(deliveryKey);
    }

    @Override
    protected Map<String, Below<?>> below(Optional<FeedbackView> record) {
        Map<String, Below<?>> below = new HashMap<>(super.below(record));
        below.put(AREA, AreasHint.below());
        return below;
    }

    @Override
    protected List<Field> fields(Optional<FeedbackView> record) {
        List<Field> fields = new ArrayList<>(super.fields(record));
        fields.add(Field.of(AREA, FieldKind.AREA, "productops.feedback.evidence.area"));
        fields.add(Field.hidden(FORM));
        fields.add(Field.of(PROJECT, FieldKind.CHOICE, "productops.feedback.evidence.project")
                .mandatory()
                .choices(projects.creatable().stream()
                        .map(each -> Choice.named(String.valueOf(each.id()), each.name() + " (" + each.key() + ")"))
                        .toList())
                .underMore());
        fields.add(Field.of(SUMMARY, FieldKind.TEXT, "productops.feedback.evidence.summary")
                .help("productops.feedback.evidence.summary.help")
                .underMore());
        return fields;
    }

    /** There always is a project. */
    @Override
    protected boolean isUsual(Field field, String value) {
        return field.name().equals(PROJECT) || super.isUsual(field, value);
    }

    @Override
    protected String display(Field field, String value) {
        AreaTree tree = areas.tree();
        return field.kind() == FieldKind.AREA
                ? tree.find(AreaKey.tidy(value)).map(tree::path).orElse(value)
                : super.display(field, value);
    }

    /** @throws InvalidException if there is no such area */
    Optional<String> area(FormValues typed) {
        String key = AreaKey.tidy(typed.text(AREA));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(areas.tree()
                .find(key)
                .map(Area::key)
                .orElseThrow(() -> InvalidException.at(
                        AREA, Message.of("productops.feedback.evidence.error.no-area", TextRule.beginning(key)))));
    }
}
