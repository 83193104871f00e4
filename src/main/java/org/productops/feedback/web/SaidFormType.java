package org.productops.feedback.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;
import org.productops.feedback.UnreadableFeedback;

/** What is in every form of feedback, whether its issue is there or is made with it. */
public abstract class SaidFormType extends FormType<FeedbackView> {

    private final ProductDates dates;
    private final InstantSource clock;

    /** @param id what the ids of the form and its fields begin with */
    protected SaidFormType(String id, ProductDates dates, InstantSource clock) {
        super(id, FeedbackView.class);
        this.dates = dates;
        this.clock = clock;
    }

    /** What stands in the fields of feedback that somebody hears now. */
    public final FormValues usual() {
        return values(new FeedbackDraft("", "", "", today().toString()));
    }

    /** The day that it is where the user is; somewhere it is tomorrow already. */
    private LocalDate today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        while (dates.beginning(day).isAfter(clock.instant())) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    protected List<Field> fields(Optional<FeedbackView> record) {
        return List.of(
                Field.of(FeedbackFields.QUOTE, FieldKind.LINES, "productops.feedback.quote")
                        .mandatory()
                        .help("productops.feedback.quote.help"),
                Field.of(FeedbackFields.KIND, FieldKind.CHOICE, "productops.feedback.kind")
                        .choices(choices(FeedbackKind.values(), FeedbackKind::textKey)),
                Field.of(FeedbackFields.SOURCE, FieldKind.CHOICE, "productops.feedback.source")
                        .mandatory()
                        .choices(sources()),
                Field.of(FeedbackFields.ORGANISATION, FieldKind.ORGANISATION, "productops.feedback.organisation"),
                Field.of(FeedbackFields.IMPORTANCE, FieldKind.CHOICE, "productops.feedback.importance")
                        .choices(choices(Importance.values(), Importance::textKey)),
                Field.of(FeedbackFields.HEARD_ON, FieldKind.DATE, "productops.feedback.heard-on")
                        .mandatory(),
                Field.of(FeedbackFields.SAID_BY, FieldKind.CHOICE, "productops.feedback.said-by")
                        .choices(choices(Side.values(), Side::textKey))
                        .underMore(),
                Field.of(FeedbackFields.SPEAKER, FieldKind.TEXT, "productops.feedback.speaker")
                        .underMore(),
                Field.of(FeedbackFields.CONTACT, FieldKind.TEXT, "productops.feedback.contact")
                        .help("productops.feedback.contact.help")
                        .underMore(),
                Field.of(FeedbackFields.CONSENT, FieldKind.CHECK, "productops.feedback.consent")
                        .underMore(),
                Field.of(FeedbackFields.CHANNEL, FieldKind.TEXT, "productops.feedback.channel")
                        .help("productops.feedback.channel.help")
                        .underMore(),
                Field.of(FeedbackFields.LINK, FieldKind.TEXT, "productops.feedback.link")
                        .help("productops.feedback.link.help")
                        .underMore());
    }

    private static List<Choice> sources() {
        List<Choice> sources = new ArrayList<>();
        sources.add(Choice.labelled("", "productops.feedback.source.choose"));
        sources.addAll(choices(FeedbackSource.values(), FeedbackSource::textKey));
        return sources;
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> textKey) {
        return Arrays.stream(all)
                .map(each -> Choice.labelled(each.name(), textKey.apply(each)))
                .toList();
    }

    /** How what was probably said before is told below the quote. */
    protected SimilarHint hint(Optional<FeedbackView> record) {
        return SimilarHint.of("", record.map(view -> view.issue().key()).orElse(""));
    }

    @Override
    protected Map<String, Below<?>> below(Optional<FeedbackView> record) {
        return Map.of(FeedbackFields.QUOTE, hint(record).below());
    }

    @Override
    protected List<String> resources(Optional<FeedbackView> record) {
        return List.of("similar-hint");
    }

    @Override
    public FormValues values(FeedbackView view) {
        return view.feedback()
                .map(FeedbackDraft::of)
                .or(() -> view.unreadable().map(UnreadableFeedback::draft))
                .map(SaidFormType::values)
                .orElseGet(this::usual);
    }

    /** What stands in the fields of a draft. */
    public static FormValues values(FeedbackDraft draft) {
        return FormValues.EMPTY
                .with(FeedbackFields.KIND, draft.kind().isEmpty() ? FeedbackKind.REQUEST.name() : draft.kind())
                .with(FeedbackFields.SOURCE, draft.source())
                .with(FeedbackFields.CHANNEL, draft.channel())
                .with(FeedbackFields.SAID_BY, draft.saidBy().isEmpty() ? Side.CUSTOMER.name() : draft.saidBy())
                .with(FeedbackFields.SPEAKER, draft.speaker())
                .with(FeedbackFields.CONTACT, draft.contact())
                .with(FeedbackFields.CONSENT, draft.consent())
                .with(FeedbackFields.ORGANISATION, draft.organisation())
                .with(
                        FeedbackFields.IMPORTANCE,
                        draft.importance().isEmpty() ? Importance.USEFUL.name() : draft.importance())
                .with(FeedbackFields.QUOTE, draft.quote())
                .with(FeedbackFields.LINK, draft.link())
                .with(FeedbackFields.HEARD_ON, draft.heardOn());
    }

    @Override
    protected String display(Field field, String value) {
        if (field.kind() != FieldKind.DATE) {
            return value;
        }
        try {
            return dates.day(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** What was typed, as a draft. */
    public static FeedbackDraft draft(FormValues typed) {
        return new FeedbackDraft(
                typed.text(FeedbackFields.KIND),
                typed.text(FeedbackFields.SOURCE),
                typed.text(FeedbackFields.CHANNEL),
                typed.text(FeedbackFields.SAID_BY),
                typed.text(FeedbackFields.SPEAKER),
                typed.text(FeedbackFields.CONTACT),
                typed.text(FeedbackFields.CONSENT),
                typed.text(FeedbackFields.ORGANISATION),
                typed.text(FeedbackFields.IMPORTANCE),
                typed.text(FeedbackFields.QUOTE),
                typed.text(FeedbackFields.LINK),
                typed.text(FeedbackFields.HEARD_ON));
    }
}
