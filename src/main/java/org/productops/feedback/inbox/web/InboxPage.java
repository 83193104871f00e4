package org.productops.feedback.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsService;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxItemView;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedViewService;

/** The feedback inbox: its boxes, its filter, and a plain list in whose place a script puts one to work with. */
final class InboxPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/inbox.vm", View.class);

    private static final int ROWS = 50;
    private static final String VIEW_SAVED = "view";
    private static final String VIEW_REMOVED = "view-removed";
    private static final String REMOVE = "remove";

    private final InboxService inbox;
    private final SavedViewService views;
    private final AgeLimitsService limits;
    private final Texts texts;

    InboxPage(InboxService inbox, SavedViewService views, AgeLimitsService limits, Texts texts) {
        this.inbox = inbox;
        this.views = views;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param root the page without a filter
     * @param query the filter, as the script and a saved view have it
     * @param export where the list is had as a file
     * @param limits where it is said how old feedback may get; empty for those who may not, or without a project
     * @param agreed what its project has agreed on; empty if nothing
     * @param sharable the project whose people may all get a view of the caller; empty if none
     * @param next where the list goes on; empty if it is at its end
     */
    record View(
            Frame frame,
            PageToken token,
            Optional<Message> notice,
            String root,
            String query,
            String export,
            boolean filtered,
            List<Option> projects,
            List<Option> kinds,
            InboxFilterDraft filter,
            String areaPath,
            boolean noArea,
            List<Tab> tabs,
            List<Saved> views,
            String sharable,
            Optional<String> limits,
            Optional<Message> agreed,
            List<Row> rows,
            Optional<String> next,
            boolean undecided,
            String selected,
            String texts,
            Message none,
            Message noneHelp) {}

    record Option(String value, String name, boolean chosen) {}

    record Tab(String word, Message label, String path, long count, boolean current, boolean alarming) {}

    record Saved(long id, String name, String path, boolean shared, boolean removable) {}

    record Row(String key, String summary, Message state, boolean overdue) {}

    @Override
    public PageResult show(PageRequest request) {
        InboxFilterDraft filter = filter(request);
        InboxBox box = InboxBox.named(filter.state()).orElse(InboxBox.UNDECIDED);
        InboxListView list = inbox.list(filter, request.text(InboxFields.AFTER), ROWS);
        List<ProjectPlace> projects = inbox.projects();
        Address here = InboxAddress.of(filter);
        boolean filtered = !InboxAddress.of(new InboxFilterDraft("", "", "", "", "", ""))
                .toString()
                .equals(InboxAddress.of(filter.in(InboxBox.UNDECIDED)).toString());
        boolean administered = !filter.project().isEmpty() && limits.mayEdit(filter.project());
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        notice(request),
                        InboxAddress.PAGE,
                        InboxAddress.query(here),
                        InboxAddress.export(here),
                        filtered,
                        projects(projects, filter.project()),
                        kinds(filter.kind()),
                        filter,
                        areaPath(filter.area()),
                        filter.area().equals(InboxFilterDraft.NO_AREA),
                        tabs(filter, box),
                        saved(),
                        administered ? filter.project() : "",
                        administered
                                ? Optional.of(
                                        InboxAddress.limits(filter.project()).toString())
                                : Optional.empty(),
                        agreed(filter.project()),
                        list.items().stream().map(InboxPage::row).toList(),
                        list.next()
                                .map(next -> here.with(InboxFields.AFTER, next).toString()),
                        box == InboxBox.UNDECIDED || box == InboxBox.OVERDUE,
                        request.text(InboxFields.SELECTED),
                        InboxUiTexts.json(texts),
                        Message.of("productops.inbox.none." + (filtered ? "filtered" : box.word())),
                        Message.of("productops.inbox.none-help." + noneHelp(box, filtered, projects))));
    }

    private static String noneHelp(InboxBox box, boolean filtered, List<ProjectPlace> projects) {
        if (filtered) {
            return "filtered";
        }
        return box == InboxBox.UNDECIDED && projects.isEmpty() ? "nothing-yet" : box.word();
    }

    private static InboxFilterDraft filter(PageRequest request) {
        return new InboxFilterDraft(
                request.text(InboxFields.PROJECT),
                request.text(InboxFields.STATE),
                request.text(InboxFields.AREA),
                request.text(InboxFields.KIND),
                request.text(InboxFields.ORGANISATION),
                request.text(InboxFields.TEXT));
    }

    private static List<Option> projects(List<ProjectPlace> projects, String chosen) {
        return projects.stream()
                .map(project -> new Option(
                        project.key(),
                        project.name() + " (" + project.key() + ")",
                        project.key().equals(chosen)))
                .toList();
    }

    private List<Option> kinds(String chosen) {
        return Stream.of(FeedbackKind.values())
                .map(kind -> new Option(
                        kind.name(), texts.get(kind.textKey()), kind.name().equals(chosen)))
                .toList();
    }

    private String areaPath(String key) {
        return inbox.areaPath(key);
    }

    private List<Tab> tabs(InboxFilterDraft filter, InboxBox current) {
        Map<InboxBox, Long> counts = inbox.counts(filter);
        List<Tab> tabs = new ArrayList<>();
        counts.forEach((box, count) -> tabs.add(new Tab(
                box.word(),
                Message.of(box.textKey()),
                InboxAddress.of(filter.in(box)).toString(),
                count,
                box == current,
                box == InboxBox.OVERDUE && count > 0)));
        return tabs;
    }

    private List<Saved> saved() {
        return views.all().stream()
                .map(view -> new Saved(
                        view.id(),
                        view.name(),
                        InboxAddress.PAGE + (view.query().isEmpty() ? "" : "?" + view.query()),
                        view.projectId() != 0,
                        views.mayRemove(view)))
                .toList();
    }

    private Optional<Message> agreed(String project) {
        if (project.isEmpty()) {
            return Optional.empty();
        }
        AgeLimits agreed = limits.get(project);
        if (agreed.daysToTriage() > 0 && agreed.daysToAnswer() > 0) {
            return Optional.of(
                    Message.of("productops.inbox.agreed.both", agreed.daysToTriage(), agreed.daysToAnswer()));
        }
        if (agreed.daysToTriage() > 0) {
            return Optional.of(Message.of("productops.inbox.agreed.triage", agreed.daysToTriage()));
        }
        return agreed.daysToAnswer() > 0
                ? Optional.of(Message.of("productops.inbox.agreed.answer", agreed.daysToAnswer()))
                : Optional.empty();
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
            case VIEW_SAVED -> Optional.of(Message.of("productops.inbox.views.saved"));
            case VIEW_REMOVED -> Optional.of(Message.of("productops.inbox.views.removed"));
            case AgeLimitsFormPage.SAVED -> Optional.of(Message.of("productops.inbox.limits.saved"));
            default -> Optional.empty();
        };
    }

    /** Gives the filter a name, or forgets one. */
    @Override
    public PageResult submit(PageRequest request) {
        Address here = InboxAddress.of(filter(request));
        Optional<Long> gone = request.id(REMOVE);
        if (gone.isPresent()) {
            views.remove(gone.get());
            return PageResult.go(here.done(VIEW_REMOVED).toString());
        }
        views.save(
                request.text(SavedViewService.NAME),
                InboxAddress.query(here),
                request.checked("shared") ? request.text(InboxFields.PROJECT) : "");
        return PageResult.go(here.done(VIEW_SAVED).toString());
    }
}
