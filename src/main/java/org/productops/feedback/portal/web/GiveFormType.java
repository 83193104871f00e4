package org.productops.feedback.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalQuestion;
import org.productops.feedback.portal.SentDraft;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.web.SimilarHint;

/** What a portal asks for, as its owner has put it. */
final class GiveFormType extends FormType<SentFeedback> {

    /** The number of the form that is shown. */
    static final String FORM = "form";

    private static final SimilarHint HINT =
            new SimilarHint(Message.of("productops.portal.similar"), "", "", Optional.empty());

    private final Portal portal;

    GiveFormType(Portal portal) {
        super("productops-give", SentFeedback.class);
        this.portal = portal;
    }

    @Override
    protected List<Field> fields(Optional<SentFeedback> record) {
        return Stream.concat(portal.questions().stream().map(GiveFormType::field), Stream.of(Field.hidden(FORM)))
                .toList();
    }

    private static Field field(PortalQuestion question) {
        PortalField asked = question.field();
        Message label = question.label().isEmpty()
                ? Message.of(asked.labelKey())
                : Message.of("productops.portal.text", question.label());
        Field field = Field.of(asked.id(), kind(asked), label).choices(choices(asked));
        if (question.mandatory()) {
            field = field.mandatory();
        }
        if (!question.help().isEmpty()) {
            return field.help("productops.portal.text", question.help());
        }
        return asked == PortalField.QUOTE ? field.help("productops.portal.field.quote.help") : field;
    }

    private static FieldKind kind(PortalField field) {
        return switch (field) {
            case QUOTE -> FieldKind.LINES;
            case KIND, IMPORTANCE, SOURCE -> FieldKind.CHOICE;
            case HEARD_ON -> FieldKind.DATE;
            case CONSENT -> FieldKind.CHECK;
            case FILE -> FieldKind.FILES;
            default -> FieldKind.TEXT;
        };
    }

    private static List<Choice> choices(PortalField field) {
        Stream<Choice> choices =
                switch (field) {
                    case KIND ->
                        Arrays.stream(FeedbackKind.values()).map(each -> Choice.labelled(each.name(), each.textKey()));
                    case IMPORTANCE ->
                        Arrays.stream(Importance.values()).map(each -> Choice.labelled(each.name(), each.textKey()));
                    case SOURCE ->
                        Arrays.stream(FeedbackSource.values())
                                .map(each -> Choice.labelled(each.name(), each.textKey()));
                    default -> Stream.empty();
                };
        List<Choice> all = new ArrayList<>(choices.toList());
        if (!all.isEmpty()) {
            all.add(0, Choice.labelled("", "productops.portal.choose"));
        }
        return all;
    }

    @Override
    protected FormValues values(SentFeedback sent) {
        FormValues values = FormValues.EMPTY;
        for (Map.Entry<PortalField, String> each : sent.said().entrySet()) {
            values = values.with(each.getKey().id(), each.getValue());
        }
        return values;
    }

    @Override
    protected Map<String, Below<?>> below(Optional<SentFeedback> record) {
        return Map.of(PortalField.QUOTE.id(), HINT.below());
    }

    @Override
    protected List<String> resources(Optional<SentFeedback> record) {
        return List.of("portal-form", "similar-hint");
    }

    /** What was typed, as a draft. */
    SentDraft draft(FormValues typed) {
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        for (PortalQuestion question : portal.questions()) {
            said.put(question.field(), typed.text(question.field().id()));
        }
        // A file stands in a line of its own: its token, a blank, and its name for people.
        List<String> files = typed.lines(PortalField.FILE.id()).stream()
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
        return new SentDraft(said, files);
    }
}
