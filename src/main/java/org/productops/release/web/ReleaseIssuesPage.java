package org.productops.release.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.release.ReleaseService;
import org.productops.release.progress.KeptState;
import org.productops.release.progress.ListState;
import org.productops.release.progress.OpenBy;
import org.productops.release.progress.ReleaseLine;
import org.productops.release.progress.ReleaseProgress;
import org.productops.release.progress.ReleaseProgressService;

/** Every issue of a release with every checklist, now or as it was kept. */
final class ReleaseIssuesPage implements ServletPage {

    static final String SHOW = "show";
    static final String LATE = "late";
    static final String MANDATORY = "mandatory";
    static final String OVERRIDDEN = "overridden";

    /** The parameters that ask for issues on which something is open: by what, and of whom. */
    static final String BY = "by";

    static final String SUBJECT = "of";

    /** In place of a subject: nobody, or no area. */
    static final String NOBODY = "-";

    private static final Template<View> TEMPLATE = new Template<>("release/issues.vm", View.class);

    private static final int ROWS = 50;

    private static final String OPEN = "open";

    private final ReleaseService releases;
    private final ReleaseProgressService progress;
    private final ReleaseHead head;
    private final ReleaseNames names;
    private final Templates templates;
    private final People people;
    private final ProductDates dates;
    private final long id;
    private final long state;

    /** @param state what was kept; 0 for how it is now */
    ReleaseIssuesPage(
            ReleaseService releases,
            ReleaseProgressService progress,
            ReleaseHead head,
            ReleaseNames names,
            Templates templates,
            People people,
            ProductDates dates,
            long id,
            long state) {
        this.releases = releases;
        this.progress = progress;
        this.head = head;
        this.names = names;
        this.templates = templates;
        this.people = people;
        this.dates = dates;
        this.id = id;
        this.state = state;
    }

    record View(
            Frame frame,
            Message title,
            String headHtml,
            Optional<Message> frozen,
            Message summary,
            Optional<Message> hidden,
            Optional<Only> only,
            List<Filter> filters,
            List<String> lists,
            List<Row> rows,
            String pagerHtml) {}

    /** What of the issues is shown. */
    record Filter(Message label, int count, String path, boolean current) {}

    /**
     * An issue.
     *
     * @param cells one for each checklist, in their order
     */
    record Row(
            String key,
            String summary,
            String area,
            String assignee,
            String status,
            boolean ready,
            boolean late,
            List<Cell> cells) {}

    /**
     * That the page shows only some issues.
     *
     * @param path where it shows all
     */
    record Only(Message text, String path) {}

    /**
     * How far an issue is with a checklist.
     *
     * @param list what the checklist is called
     * @param look {@code none}, {@code done}, {@code open}, {@code blocked} or {@code overridden}
     * @param figures how many are closed, and of how many; empty if the list does not stand on the issue
     */
    record Cell(String list, String look, String figures, Optional<Message> note) {}

    @Override
    public PageResult show(PageRequest request) {
        ReleaseProgress now = state == 0 ? progress.progress(id) : progress.kept(id, state);
        Address all = state == 0 ? ReleaseAddresses.of(id, ReleaseAddresses.ISSUES) : ReleaseAddresses.kept(id, state);
        Address here = all;
        String shown = request.text(SHOW);
        Optional<OpenBy> by = OpenBy.of(request.text(BY));
        String asked = request.text(SUBJECT);
        String subject = asked.equals(NOBODY) ? "" : asked;
        List<ReleaseLine> ofSubject = now.lines().stream()
                .filter(line -> by.isEmpty() || by.get().isOpen(line, subject))
                .toList();
        List<ReleaseLine> lines = ofSubject.stream().filter(filter(shown)).toList();
        if (by.isPresent()) {
            here = here.with(BY, by.get().id()).with(SUBJECT, asked);
        }
        Map<Long, String> lists = new LinkedHashMap<>();
        lines.forEach(line ->
                line.state().lists().lists().forEach(list -> lists.putIfAbsent(list.checklistId(), list.name())));
        Slice<ReleaseLine> slice = Slice.of(lines, Paging.ofPage(request.text(Paging.START), -1, ROWS, lines.size()));
        PersonNames persons = new PersonNames(people);
        AreaTree tree = names.tree();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        ReleaseHead.title(now.brief()),
                        head.html(
                                now.brief(),
                                releases.rights(now.brief().release()),
                                ReleaseAddresses.ISSUES,
                                Optional.empty(),
                                Optional.empty()),
                        frozen(now),
                        Message.of(
                                "productops.release.issues.summary",
                                now.ready(),
                                now.lines().size(),
                                now.mandatoryOpen()),
                        now.hidden() > 0
                                ? Optional.of(Message.of("productops.release.overview.hidden", now.hidden()))
                                : Optional.empty(),
                        by.map(each -> new Only(
                                Message.of("productops.release.issues.only", of(each, subject, ofSubject, persons)),
                                all.toString())),
                        filters(ofSubject, here, shown),
                        List.copyOf(lists.values()),
                        slice.map(line -> row(line, lists, persons, tree)).values(),
                        Pager.html(templates, slice, here.with(SHOW, shown))));
    }

    private Optional<Message> frozen(ReleaseProgress now) {
        if (state != 0) {
            return now.kept().stream()
                    .filter(kept -> kept.id() == state)
                    .map(kept -> Message.of("productops.release.issues.kept", dates.moment(kept.at())))
                    .findFirst();
        }
        return now.isFrozen()
                ? now.kept().stream()
                        .filter(KeptState::holds)
                        .reduce((first, last) -> last)
                        .map(kept -> Message.of("productops.release.issues.kept", dates.moment(kept.at())))
                : Optional.empty();
    }

    /** A name that no figure has is not looked up for who made up the address. */
    private String of(OpenBy by, String subject, List<ReleaseLine> lines, PersonNames persons) {
        return lines.isEmpty() && !subject.isEmpty()
                ? TextRule.beginning(subject)
                : names.subject(by, subject, persons);
    }

    private static Predicate<ReleaseLine> filter(String shown) {
        return switch (shown) {
            case OPEN -> line -> !line.state().isReady();
            case MANDATORY -> line -> line.state().lists().mandatoryOpen() > 0;
            case LATE -> ReleaseLine::late;
            case OVERRIDDEN -> line -> line.state().lists().overridden() > 0;
            default -> line -> true;
        };
    }

    private static List<Filter> filters(List<ReleaseLine> lines, Address here, String shown) {
        List<Filter> filters = new ArrayList<>();
        for (String each : List.of("", OPEN, MANDATORY, LATE, OVERRIDDEN)) {
            int count = (int) lines.stream().filter(filter(each)).count();
            if (each.isEmpty() || count > 0 || each.equals(shown)) {
                filters.add(new Filter(
                        Message.of("productops.release.issues.show." + (each.isEmpty() ? "all" : each)),
                        count,
                        here.with(SHOW, each).toString(),
                        each.equals(shown)));
            }
        }
        return filters;
    }

    private Row row(ReleaseLine line, Map<Long, String> lists, PersonNames persons, AreaTree tree) {
        return new Row(
                line.issue().key(),
                line.issue().summary(),
                line.state().areaKey().map(key -> names.area(tree, key)).orElse(""),
                line.state().assigneeKey().map(persons::of).orElse(""),
                line.status(),
                line.state().isReady(),
                line.late(),
                lists.entrySet().stream()
                        .map(list -> line.state().lists().lists().stream()
                                .filter(each -> each.checklistId() == list.getKey())
                                .findFirst()
                                .map(ReleaseIssuesPage::cell)
                                .orElse(new Cell(list.getValue(), "none", "", Optional.empty())))
                        .toList());
    }

    private static Cell cell(ListState list) {
        String figures = list.closed() + "/" + list.total();
        if (list.overridden()) {
            return new Cell(
                    list.name(),
                    "overridden",
                    figures,
                    Optional.of(Message.of("productops.release.issues.overridden")));
        }
        if (list.mandatoryOpen() > 0) {
            return new Cell(
                    list.name(),
                    "blocked",
                    figures,
                    Optional.of(Message.of("productops.release.issues.mandatory", list.mandatoryOpen())));
        }
        return new Cell(list.name(), list.closed() == list.total() ? "done" : "open", figures, Optional.empty());
    }
}
