package org.productops.feedback.voice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.organisation.OrganisationAuditTexts;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.voice.VoiceAddress;
import org.productops.feedback.voice.VoiceAuditTexts;
import org.productops.feedback.voice.VoiceFields;
import org.productops.feedback.voice.VoiceFigures;
import org.productops.feedback.voice.VoiceFilter;
import org.productops.feedback.voice.VoiceFilterDraft;
import org.productops.feedback.voice.VoiceRanking;
import org.productops.feedback.voice.VoiceRow;
import org.productops.feedback.voice.VoiceScore;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceView;
import org.productops.feedback.voice.VoiceWeights;
import org.productops.feedback.voice.VoiceWeightsDraft;
import org.productops.feedback.voice.VoiceWeightsService;
import org.productops.feedback.web.ProjectChoice;

/** The ranking, with the formula beside it. */
final class VoicePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/voice/voice.vm", View.class);

    private static final int LENGTH = 25;

    private final VoiceService voice;
    private final VoiceWeightsService weights;
    private final OrganisationCurrencyService currencies;
    private final Templates templates;
    private final ProductDates dates;
    private final Texts texts;

    VoicePage(
            VoiceService voice,
            VoiceWeightsService weights,
            OrganisationCurrencyService currencies,
            Templates templates,
            ProductDates dates,
            Texts texts) {
        this.voice = voice;
        this.weights = weights;
        this.currencies = currencies;
        this.templates = templates;
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param counted when was counted
     * @param waiting whether that is being done for the first time
     * @param editPath where the weights of all are set, beginning with these; empty for those who may not
     * @param export the ranking as a file; empty if there is none
     * @param wrong what is wrong with the filter, at its fields
     * @param ranked whether there is a ranking, if only an empty one: there is none by a filter that is wrong
     * @param usualPath the same ranking by the weights of all; empty if it is by those and no others were tried
     * @param other whether it is by others
     * @param unused what to know of named segments that nobody was in; empty if there are none
     * @param deliveries whether delivery issues are ranked, and not areas
     * @param segments whether segments are named in the weights
     */
    record View(
            Frame frame,
            Message counted,
            boolean waiting,
            Optional<String> editPath,
            Optional<String> export,
            FilterView filter,
            WrongView wrong,
            boolean ranked,
            Optional<String> usualPath,
            boolean other,
            Optional<Message> unused,
            List<WeightView> weights,
            List<PartView> parts,
            Message formula,
            boolean deliveries,
            boolean segments,
            Message valueHead,
            List<RowView> rows,
            Optional<Message> cut,
            String pagerHtml) {}

    /** What is filtered by. */
    record FilterView(
            String path,
            List<Choice> of,
            List<ProjectChoice> projects,
            String area,
            String areaName,
            List<Choice> kinds,
            List<Choice> sources,
            String segment,
            List<Choice> states,
            String from,
            String to,
            boolean narrow) {}

    /** What is wrong at each field of the filter. */
    record WrongView(
            Optional<Message> of,
            Optional<Message> project,
            Optional<Message> area,
            Optional<Message> kind,
            Optional<Message> source,
            Optional<Message> segment,
            Optional<Message> state,
            Optional<Message> from,
            Optional<Message> to) {

        static WrongView of(FieldErrors errors) {
            return new WrongView(
                    errors.at(VoiceFields.OF),
                    errors.at(VoiceFields.PROJECT),
                    errors.at(VoiceFields.AREA),
                    errors.at(VoiceFields.KIND),
                    errors.at(VoiceFields.SOURCE),
                    errors.at(VoiceFields.SEGMENT),
                    errors.at(VoiceFields.STATE),
                    errors.at(VoiceFields.FROM),
                    errors.at(VoiceFields.TO));
        }
    }

    record Choice(String value, String text, boolean chosen) {}

    /** A weight that can be changed; {@code number} is false for names, {@code error} empty where it is right. */
    record WeightView(String field, Message name, String value, boolean number, Optional<Message> error) {}

    /** A part of the score, in words. */
    record PartView(String id, Message name, Message about, int weight) {}

    /**
     * One place.
     *
     * @param nothing what it is called if it has no name
     * @param path to what is behind it; empty where there is nothing
     * @param saidPath to the feedback that is counted; empty where no page shows just that
     * @param bars the parts of the score, as pieces of a bar of a hundred
     */
    record RowView(
            int rank,
            String key,
            String name,
            Message nothing,
            boolean own,
            Optional<String> path,
            Optional<String> deliveriesPath,
            Optional<String> saidPath,
            int score,
            List<BarView> bars,
            Message barText,
            int count,
            int organisations,
            String value,
            int inSegments,
            Message importance,
            String newest) {}

    record BarView(String id, String from, String width) {}

    private static final List<String> PARTS = List.of("count", "value", "segment", "importance", "recency");

    @Override
    public PageResult show(PageRequest request) {
        VoiceRequest asked = VoiceRequest.of(request);
        Paging paging = Paging.parse(request.text(Paging.START), "", LENGTH, LENGTH);
        try {
            return page(200, request, asked, voice.rank(asked.filter(), asked.weights(), paging), FieldErrors.none());
        } catch (InvalidException e) {
            // What was typed stands beside what is wrong with it. By wrong weights the ranking is that by the weights
            // of all, and
            // says so; by a wrong filter there is none.
            VoiceFilterDraft filter = isRanked(e.errors()) ? asked.filter() : VoiceFilterDraft.NONE;
            VoiceView view = voice.rank(filter, VoiceWeightsDraft.NONE, paging);
            return page(HttpStatus.of(e), request, asked, view, e.errors());
        }
    }

    private static boolean isRanked(FieldErrors errors) {
        return VoiceFields.WEIGHTS.containsAll(errors.fields().keySet());
    }

    private PageResult page(int status, PageRequest request, VoiceRequest asked, VoiceView view, FieldErrors errors) {
        VoiceWeights used = view.weights();
        boolean ranked = isRanked(errors);
        // All weights are sent with the filter, be they changed or not.
        boolean other = ranked && !VoiceWeightsDraft.of(used).equals(VoiceWeightsDraft.of(weights.usual()));
        String currency = currencies.currency().name();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        view.countedAt()
                                .map(at -> Message.of("productops.voice.counted", dates.moment(at)))
                                .orElseGet(() -> Message.of("productops.voice.counting")),
                        view.countedAt().isEmpty(),
                        weights.mayEdit()
                                ? Optional.of(asked.at(VoiceAddress.PAGE + "/" + VoiceAddress.WEIGHTS)
                                        .toString())
                                : Optional.empty(),
                        ranked
                                ? Optional.of(asked.at(VoiceAddress.PAGE + "/" + VoiceAddress.EXPORT)
                                        .toString())
                                : Optional.empty(),
                        filter(asked.filter(), view),
                        WrongView.of(errors),
                        ranked,
                        other || VoiceFields.WEIGHTS.stream().anyMatch(errors.fields()::containsKey)
                                ? Optional.of(asked.with(VoiceWeightsDraft.NONE)
                                        .at(VoiceAddress.PAGE)
                                        .toString())
                                : Optional.empty(),
                        other,
                        view.unusedSegments().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Message.of(
                                        "productops.voice.segments-unused", String.join(", ", view.unusedSegments()))),
                        weights(asked.weights(), used, errors),
                        parts(used, currency),
                        Message.of("productops.voice.formula", VoiceScore.whole(used)),
                        view.filter().of() == VoiceRanking.DELIVERIES,
                        !used.segments().isEmpty(),
                        currency.isEmpty()
                                ? Message.of("productops.voice.column.value")
                                : Message.of("productops.voice.column.value-in", currency),
                        view.rows().values().stream()
                                .map(row -> row(asked, view.filter(), used, row))
                                .toList(),
                        view.cut()
                                ? Optional.of(Message.of("productops.voice.cut", VoiceService.MOST_DELIVERIES))
                                : Optional.empty(),
                        Pager.html(templates, view.rows(), asked.at(VoiceAddress.PAGE))));
    }

    /** What was typed, and otherwise what is used. */
    private static List<WeightView> weights(VoiceWeightsDraft typed, VoiceWeights used, FieldErrors errors) {
        Map<String, String> said = typed.byField();
        return VoiceWeightsDraft.of(used).byField().entrySet().stream()
                .map(each -> new WeightView(
                        each.getKey(),
                        VoiceAuditTexts.fieldText(each.getKey()),
                        said.get(each.getKey()).isEmpty() ? each.getValue() : said.get(each.getKey()),
                        !each.getKey().equals(VoiceFields.SEGMENTS),
                        Optional.ofNullable(errors.fields().get(each.getKey()))))
                .toList();
    }

    private static List<PartView> parts(VoiceWeights used, String currency) {
        List<Integer> all = List.of(
                used.count(),
                used.value(),
                used.segments().isEmpty() ? 0 : used.segment(),
                used.importance(),
                used.recency());
        List<Message> about = List.of(
                Message.of("productops.voice.part.count.about", used.halfCount(), 3 * used.halfCount()),
                Message.of(
                        "productops.voice.part.value.about",
                        (OrganisationFields.grouped(used.halfValue()) + " " + currency).strip()),
                used.segments().isEmpty()
                        ? Message.of("productops.voice.part.segment.none")
                        : Message.of("productops.voice.part.segment.about", String.join(", ", used.segments())),
                Message.of("productops.voice.part.importance.about"),
                Message.of("productops.voice.part.recency.about", used.halfDays()));
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            parts.add(new PartView(
                    PARTS.get(i), Message.of("productops.voice.part." + PARTS.get(i)), about.get(i), all.get(i)));
        }
        return parts;
    }

    private FilterView filter(VoiceFilterDraft typed, VoiceView view) {
        return new FilterView(
                VoiceAddress.PAGE,
                choices(
                        Stream.of(VoiceRanking.values()),
                        VoiceRanking::id,
                        each -> Message.of("productops.voice.of." + each.id()),
                        typed.of()),
                ProjectChoice.of(view.projects(), typed.project()),
                typed.area(),
                view.areaName().isEmpty() ? typed.area() : view.areaName(),
                choices(Stream.of(FeedbackKind.values()), Enum::name, each -> Message.of(each.textKey()), typed.kind()),
                choices(
                        Stream.of(FeedbackSource.values()),
                        Enum::name,
                        each -> Message.of(each.textKey()),
                        typed.source()),
                typed.segment(),
                choices(
                        Stream.of(OrganisationState.values()),
                        Enum::name,
                        OrganisationAuditTexts::stateText,
                        typed.state()),
                typed.from(),
                typed.to(),
                typed.isNarrow());
    }

    /** What was asked for and is no choice stands among them as it was typed. */
    private <E> List<Choice> choices(Stream<E> all, Function<E, String> id, Function<E, Message> text, String typed) {
        List<Choice> choices = new ArrayList<>(all.map(each -> new Choice(
                        id.apply(each),
                        texts.get(text.apply(each)),
                        id.apply(each).equals(typed)))
                .toList());
        if (!typed.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(typed, typed, true));
        }
        return choices;
    }

    private RowView row(VoiceRequest asked, VoiceFilter filter, VoiceWeights used, VoiceRow row) {
        VoiceFigures figures = row.figures();
        boolean area = filter.of() == VoiceRanking.AREAS;
        Optional<String> path = Optional.empty();
        Optional<String> deliveries = Optional.empty();
        if (!area) {
            path = Optional.of("/browse/" + row.key());
        } else if (!row.key().isEmpty()) {
            path = row.own()
                    ? Optional.empty()
                    : Optional.of(asked.with(asked.filter().in(row.key()))
                            .at(VoiceAddress.PAGE)
                            .toString());
            deliveries = Optional.of(asked.with(asked.filter().in(row.key()).of(VoiceRanking.DELIVERIES))
                    .at(VoiceAddress.PAGE)
                    .toString());
        }
        return new RowView(
                row.rank(),
                area ? "" : row.key(),
                row.name(),
                Message.of("productops.voice.no-area"),
                row.own(),
                path,
                deliveries,
                said(filter, row),
                figures.score().points(),
                bars(figures.score().points(used)),
                Message.of("productops.voice.score-of", figures.score().points()),
                figures.count(),
                figures.organisations(),
                figures.value().isPresent()
                        ? OrganisationFields.grouped(figures.value().getAsLong())
                        : "",
                figures.inSegments(),
                mean(figures.importance()),
                figures.newest().map(dates::day).orElse(""));
    }

    /** The inbox shows an area with all below it, and never what is in it alone. */
    private static Optional<String> said(VoiceFilter filter, VoiceRow row) {
        if (row.own()) {
            return Optional.empty();
        }
        InboxFilterDraft place = filter.of() == VoiceRanking.DELIVERIES
                ? InboxAddress.forDelivery(row.key())
                : InboxFilterDraft.NONE
                        .with(InboxFields.PROJECT, filter.projectKey())
                        .with(InboxFields.AREA, row.key().isEmpty() ? InboxFilterDraft.NO_AREA : row.key());
        return Optional.of(InboxAddress.ofAll(place.with(InboxFields.KIND, name(filter.kind()))
                .with(InboxFields.SOURCE, name(filter.source()))
                .with(InboxFields.SEGMENT, filter.segment())
                .with(InboxFields.ORGANISATION_STATE, name(filter.state()))
                .with(InboxFields.FROM, filter.from().map(LocalDate::toString).orElse(""))
                .with(InboxFields.TO, filter.to().map(LocalDate::toString).orElse(""))));
    }

    private static String name(Optional<? extends Enum<?>> chosen) {
        return chosen.map(Enum::name).orElse("");
    }

    private static List<BarView> bars(List<Double> points) {
        List<BarView> bars = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) > 0) {
                bars.add(new BarView(PARTS.get(i), number(from), number(points.get(i))));
            }
            from += points.get(i);
        }
        return bars;
    }

    /** With one digit behind the mark of the reader's language. */
    private static Message mean(double value) {
        String[] digits = number(value).split("\\.");
        return Message.of("productops.voice.mean", digits[0], digits[1]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
