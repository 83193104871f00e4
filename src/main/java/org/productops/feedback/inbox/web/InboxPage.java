package org.productops.feedback.inbox.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxItemView;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.inbox.InboxOrder;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewService;
import org.productops.feedback.organisation.OrganisationState;

/** The feedback inbox: its boxes, its filter, and a plain list in whose place a script puts one to work with. */
final class InboxPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/inbox.vm", View.class);

    private static final int ROWS = 50;

    /** What is chosen beside the filter. */
    private static final Set<String> KEPT = Set.of(InboxFields.STATE, InboxFields.ORDER);

    /** What of the address has no field in the filter. */
    private static final List<String> ELSEWHERE = List.of(InboxFields.STATE, InboxFields.AFTER);

    /** What is not always shown. */
    private static final List<String> MORE = List.of(
            InboxFields.DELIVERY,
            InboxFields.SOURCE,
            InboxFields.SEGMENT,
            InboxFields.ORGANISATION_STATE,
            InboxFields.FROM,
            InboxFields.TO);

    private final InboxService inbox;
    private final SavedViewService views;
    private final SavedViewTexts viewTexts;
    private final AgeLimitsService limits;
    private final Texts texts;

    InboxPage(
            InboxService inbox,
            SavedViewService views,
            SavedViewTexts viewTexts,
            AgeLimitsService limits,
            Texts texts) {
        this.inbox = inbox;
        this.views = views;
        this.viewTexts = viewTexts;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param root the page without a filter
     * @param wrong what is wrong with the filter, at its fields; nothing is listed and counted then
     * @param elsewhere what is wrong with the rest of the address
     * @param clear the same part of the inbox in the same order, without a filter; empty if nothing is filtered
     * @param query the filter, as the script and a saved view have it
     * @param export where the list is had as a file; empty if there is none
     * @param limits where it is said how old feedback may get: the form of its project for those who may, else the list
     * @param agreed what its project has agreed on; empty if nothing
     * @param open the view that filters what is shown; empty if none does
     * @param saveView where the filter gets a name; empty if it is wrong
     * @param manageViews where views are changed and removed
     * @param more whether something is filtered by that is not always shown
     * @param listed whether there is a list, if only an empty one
     * @param next where the list goes on; empty if it is at its end
     * @param end the list from its other end
     */
    record View(
            Frame frame,
            Optional<Message> notice,
            List<Message> elsewhere,
            String root,
            String query,
            Optional<String> export,
            Optional<String> clear,
            List<Option> projects,
            List<Option> kinds,
            List<Option> importances,
            List<Option> sources,
            List<Option> organisationStates,
            List<Option> orders,
            FilterView filter,
            WrongView wrong,
            boolean more,
            String areaPath,
            boolean noArea,
            List<Tab> tabs,
            List<Saved> views,
            Optional<String> open,
            Optional<String> saveView,
            String manageViews,
            String limits,
            Optional<Message> agreed,
            boolean listed,
            List<Row> rows,
            Optional<String> next,
            String end,
            boolean undecided,
            String selected,
            String texts,
            Message none,
            Message noneHelp) {}

    /** What is typed in the filter. */
    record FilterView(
            String text,
            String state,
            String area,
            String organisation,
            String delivery,
            String segment,
            String from,
            String to) {

        static FilterView of(InboxFilterDraft filter) {
            return new FilterView(
                    filter.text(),
                    filter.state(),
                    filter.area(),
                    filter.organisation(),
                    filter.delivery(),
                    filter.segment(),
                    filter.from(),
                    filter.to());
        }
    }

    /** What is wrong at each field of the filter. */
    record WrongView(
            Optional<Message> text,
            Optional<Message> project,
            Optional<Message> area,
            Optional<Message> kind,
            Optional<Message> organisation,
            Optional<Message> importance,
            Optional<Message> order,
            Optional<Message> delivery,
            Optional<Message> source,
            Optional<Message> segment,
            Optional<Message> organisationState,
            Optional<Message> from,
            Optional<Message> to) {

        static WrongView of(FieldErrors errors) {
            return new WrongView(
                    errors.at(InboxFields.TEXT),
                    errors.at(InboxFields.PROJECT),
                    errors.at(InboxFields.AREA),
                    errors.at(InboxFields.KIND),
                    errors.at(InboxFields.ORGANISATION),
                    errors.at(InboxFields.IMPORTANCE),
                    errors.at(InboxFields.ORDER),
                    errors.at(InboxFields.DELIVERY),
                    errors.at(InboxFields.SOURCE),
                    errors.at(InboxFields.SEGMENT),
                    errors.at(InboxFields.ORGANISATION_STATE),
                    errors.at(InboxFields.FROM),
                    errors.at(InboxFields.TO));
        }
    }

    record Option(String value, String name, boolean chosen) {}

    record Tab(String word, Message label, String path, Optional<Long> count, boolean current, boolean alarming) {}

    /** @param by who has given it to others; empty if nobody did, or nobody knows */
    record Saved(String name, String path, boolean current, boolean shared, Optional<Message> by) {}

    record Row(String key, String summary, Message state, boolean overdue) {}

    @Override
    public PageResult show(PageRequest request) {
        InboxFilterDraft filter = filter(request);
        try {
            InboxListView list = inbox.list(filter, request.text(InboxFields.AFTER), ROWS);
            return page(200, request, filter, Optional.of(list), FieldErrors.none());
        } catch (InvalidException e) {
            // What was typed stands beside what is wrong with it, and nothing is shown that was not asked for.
            return page(HttpStatus.of(e), request, filter, Optional.empty(), e.errors());
        }
    }

    private PageResult page(
            int status,
            PageRequest request,
            InboxFilterDraft filter,
            Optional<InboxListView> list,
            FieldErrors errors) {
        // A part that is not there is no field that people could correct: they choose another one.
        boolean known = errors.at(InboxFields.STATE).isEmpty();
        InboxBox box = InboxBox.named(filter.state()).orElse(InboxBox.UNDECIDED);
        List<ProjectPlace> projects = inbox.projects();
        String project = errors.at(InboxFields.PROJECT).isEmpty() ? filter.project() : "";
        Address here = InboxPageAddress.of(filter);
        List<Saved> saved = saved(here.toString());
        boolean filtered = filter.said().keySet().stream().anyMatch(name -> !KEPT.contains(name));
        InboxOrder order = InboxOrder.named(filter.order()).orElse(InboxOrder.USUAL);
        boolean administered = !project.isEmpty() && limits.mayEdit(project);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        notice(request),
                        ELSEWHERE.stream()
                                .flatMap(name -> errors.at(name).stream())
                                .toList(),
                        InboxAddress.PAGE,
                        InboxPageAddress.query(here),
                        list.map(any -> InboxPageAddress.export(here)),
                        Optional.of(clear(box, order)).filter(any -> filtered),
                        projects(projects, filter.project()),
                        options(FeedbackKind.values(), FeedbackKind::textKey, filter.kind()),
                        options(Importance.values(), Importance::textKey, filter.importance()),
                        options(FeedbackSource.values(), FeedbackSource::textKey, filter.source()),
                        options(OrganisationState.values(), InboxUiTexts::stateKey, filter.organisationState()),
                        orders(box, filter.order()),
                        FilterView.of(known ? filter : filter.with(InboxFields.STATE, "")),
                        WrongView.of(errors),
                        MORE.stream().anyMatch(filter.said()::containsKey),
                        areaPath(filter.area()),
                        filter.area().equals(InboxFilterDraft.NO_AREA),
                        tabs(filter, box, list.isPresent() ? inbox.counts(filter) : Map.of()),
                        saved,
                        saved.stream().filter(Saved::current).map(Saved::name).findFirst(),
                        list.map(any -> SavedViewAddress.fresh(filter).toString()),
                        SavedViewAddress.all(filter).toString(),
                        InboxPageAddress.limits(administered ? project : "").toString(),
                        agreed(project, administered),
                        list.isPresent(),
                        list.map(InboxListView::items).orElse(List.of()).stream()
                                .map(InboxPage::row)
                                .toList(),
                        list.flatMap(InboxListView::next)
                                .map(next -> here.with(InboxFields.AFTER, next).toString()),
                        InboxPageAddress.of(filter.with(
                                        InboxFields.ORDER, order.turned(box).word()))
                                .toString(),
                        box == InboxBox.UNDECIDED || box == InboxBox.OVERDUE,
                        request.text(InboxFields.SELECTED),
                        InboxUiTexts.json(texts),
                        Message.of("productops.inbox.none." + (filtered ? "filtered" : box.word())),
                        Message.of("productops.inbox.none-help." + noneHelp(box, filtered, projects))));
    }

    private static String clear(InboxBox box, InboxOrder order) {
        return InboxPageAddress.of(InboxFilterDraft.NONE.in(box).with(InboxFields.ORDER, order.word()))
                .toString();
    }

    private static String noneHelp(InboxBox box, boolean filtered, List<ProjectPlace> projects) {
        if (filtered) {
            return "filtered";
        }
        return box == InboxBox.UNDECIDED && projects.isEmpty() ? "nothing-yet" : box.word();
    }

    private static InboxFilterDraft filter(PageRequest request) {
        return InboxFilterDraft.read(request::text);
    }

    private static List<Option> projects(List<ProjectPlace> projects, String chosen) {
        return withTyped(
                projects.stream()
                        .map(project -> new Option(
                                project.key(),
                                project.name() + " (" + project.key() + ")",
                                project.key().equals(chosen)))
                        .toList(),
                chosen);
    }

    private <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> textKey, String chosen) {
        return withTyped(
                Stream.of(all)
                        .map(each -> new Option(
                                each.name(),
                                texts.get(textKey.apply(each)),
                                each.name().equals(chosen)))
                        .toList(),
                chosen);
    }

    /** What was asked for and is no choice stands among them as it was typed. */
    private static List<Option> withTyped(List<Option> options, String typed) {
        return typed.isEmpty() || options.stream().anyMatch(Option::chosen)
                ? options
                : Stream.concat(options.stream(), Stream.of(new Option(typed, typed, true)))
                        .toList();
    }

    /** The usual order of what is done is to begin with the newest, which is not offered twice. */
    private List<Option> orders(InboxBox box, String chosen) {
        Map<String, Option> orders = new LinkedHashMap<>();
        for (InboxOrder order : InboxOrder.values()) {
            orders.putIfAbsent(
                    order.textKey(box),
                    new Option(
                            order.word(),
                            texts.get(order.textKey(box)),
                            order.word().equals(chosen)));
        }
        return withTyped(List.copyOf(orders.values()), chosen);
    }

    private String areaPath(String key) {
        return inbox.areaPath(key);
    }

    private static List<Tab> tabs(InboxFilterDraft filter, InboxBox current, Map<InboxBox, Long> counts) {
        return Stream.of(InboxBox.values())
                .map(box -> new Tab(
                        box.word(),
                        Message.of(box.textKey()),
                        InboxPageAddress.of(filter.in(box)).toString(),
                        Optional.ofNullable(counts.get(box)),
                        box == current,
                        box == InboxBox.OVERDUE && counts.getOrDefault(box, 0L) > 0))
                .toList();
    }

    /** Of several that filter what is shown, one of one's own is the one that is open. */
    private List<Saved> saved(String here) {
        List<SavedView> all = views.all();
        Optional<SavedView> open =
                all.stream().filter(view -> path(view).equals(here)).min(Comparator.comparing(SavedView::shared));
        return all.stream()
                .map(view -> new Saved(
                        view.name(),
                        path(view),
                        open.filter(view::equals).isPresent(),
                        view.shared(),
                        viewTexts.sharer(view)))
                .toList();
    }

    private static String path(SavedView view) {
        return InboxPageAddress.of(SavedViewAddress.filter(view)).toString();
    }

    /** What the people of a project have agreed on; who may change it is told, too, that it is nothing. */
    private Optional<Message> agreed(String project, boolean administered) {
        if (project.isEmpty()) {
            return Optional.empty();
        }
        AgeLimits agreed = limits.get(project);
        String triage = InboxUiTexts.days(texts, agreed.daysToTriage());
        String answer = InboxUiTexts.days(texts, agreed.daysToAnswer());
        if (agreed.daysToTriage() > 0) {
            return Optional.of(
                    agreed.daysToAnswer() > 0
                            ? Message.of("productops.inbox.agreed.both", triage, answer)
                            : Message.of("productops.inbox.agreed.triage", triage));
        }
        if (agreed.daysToAnswer() > 0) {
            return Optional.of(Message.of("productops.inbox.agreed.answer", answer));
        }
        return administered ? Optional.of(Message.of("productops.inbox.agreed.none")) : Optional.empty();
    }

    private static Row row(InboxItemView view) {
        return new Row(
                view.issue().key(),
                view.issue().summary(),
                Message.of(view.item().state().textKey()),
                view.overdue());
    }

    private static Optional<Message> notice(PageRequest request) {
        return switch (request.done()) {
            case SavedViewFormPage.SAVED -> Optional.of(Message.of("productops.inbox.views.saved"));
            case SavedViewRemovePage.REMOVED -> Optional.of(Message.of("productops.inbox.views.removed"));
            case AgeLimitsFormPage.SAVED -> Optional.of(Message.of("productops.inbox.limits.saved"));
            case AgeLimitsFormPage.REMOVED -> Optional.of(Message.of("productops.inbox.limits.removed"));
            default -> Optional.empty();
        };
    }
}
