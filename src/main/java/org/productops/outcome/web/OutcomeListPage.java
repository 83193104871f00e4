package org.productops.outcome.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.common.access.Access;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.outcome.CriterionStanding;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeAddress;
import org.productops.outcome.OutcomeFilterDraft;
import org.productops.outcome.OutcomeFilterFields;
import org.productops.outcome.OutcomeOverview;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.OutcomeService;
import org.productops.outcome.SuccessCriterion;

/** <em>Bets and outcomes</em>: what was agreed and what came out, by area. */
final class OutcomeListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("outcome/list.vm", View.class);

    private static final int ROWS = 50;

    /** So many areas are in the picture; all are in the table behind it. */
    private static final int BARS = 12;

    private final OutcomeService outcomes;
    private final DeliveryProjects projects;
    private final CriterionTexts texts;
    private final Access access;
    private final Templates templates;

    OutcomeListPage(
            OutcomeService outcomes,
            DeliveryProjects projects,
            CriterionTexts texts,
            Access access,
            Templates templates) {
        this.projects = projects;
        this.outcomes = outcomes;
        this.texts = texts;
        this.access = access;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param export where all of it is written as a file; empty for those who may not
     * @param any whether there is any criterion at all that the reader may see
     * @param share how many issues have a criterion; empty if nobody knows
     * @param bets where these are seen; empty if there are none
     * @param bars the picture
     * @param groups the table behind it
     * @param errors what is wrong with the filter; nothing is shown then
     */
    record View(
            Frame frame,
            String path,
            String csv,
            Optional<String> export,
            FilterView filter,
            List<Message> errors,
            boolean any,
            Optional<Message> cut,
            Optional<Message> share,
            Optional<String> bets,
            List<StateLink> states,
            List<Message> columns,
            List<GroupRow> bars,
            List<GroupRow> groups,
            List<AreaRows> areas,
            String pagerHtml) {}

    /** What stands in the filter. */
    record FilterView(
            String area,
            String areaName,
            List<ProjectOption> projects,
            String reviewer,
            String reviewerName,
            String from,
            String to,
            String text,
            List<Option> states,
            boolean any,
            String clear) {}

    /** A project to choose. */
    record ProjectOption(String key, String name, boolean chosen) {}

    /** A state to choose. */
    record Option(String value, Message label, boolean chosen) {}

    /** How many stand like this, and where they are seen. */
    record StateLink(String id, Message label, int count, String path, boolean current) {}

    /**
     * The criteria of an area in figures.
     *
     * @param path where they are seen
     * @param counts in the order of the standings
     */
    record GroupRow(Optional<String> name, String path, int total, List<Segment> segments, List<Integer> counts) {}

    /** A part of a bar. */
    record Segment(String id, String share) {}

    /** The rows of an area. */
    record AreaRows(Optional<String> name, Optional<String> page, List<Row> rows) {}

    /** A criterion. */
    record Row(
            long id,
            String issueKey,
            String summary,
            String issue,
            String measure,
            String baseline,
            String target,
            Message standing,
            String look,
            String day,
            String dayText,
            String reviewer,
            boolean gone,
            String number,
            String learned) {}

    @Override
    public PageResult show(PageRequest request) {
        OutcomeFilterDraft draft = draft(request);
        Paging paging = Paging.parse(request.text(Paging.START), "", ROWS, ROWS);
        try {
            return page(200, request, draft, Optional.of(outcomes.find(draft, paging)), List.of());
        } catch (InvalidException e) {
            return page(
                    HttpStatus.of(e),
                    request,
                    draft,
                    Optional.empty(),
                    List.copyOf(e.errors().fields().values()));
        }
    }

    /** What the address asks for. */
    static OutcomeFilterDraft draft(PageRequest request) {
        return new OutcomeFilterDraft(
                request.text(OutcomeFilterFields.AREA),
                request.text(OutcomeFilterFields.PROJECT),
                request.text(OutcomeFilterFields.STATE),
                request.text(OutcomeFilterFields.REVIEWER),
                request.text(OutcomeFilterFields.FROM),
                request.text(OutcomeFilterFields.TO),
                request.text(OutcomeFilterFields.TEXT));
    }

    private static Address address(OutcomeFilterDraft draft) {
        return Address.of(OutcomeAddress.PAGE)
                .with(OutcomeFilterFields.AREA, draft.area())
                .with(OutcomeFilterFields.PROJECT, draft.project())
                .with(OutcomeFilterFields.STATE, draft.state())
                .with(OutcomeFilterFields.REVIEWER, draft.reviewer())
                .with(OutcomeFilterFields.FROM, draft.from())
                .with(OutcomeFilterFields.TO, draft.to())
                .with(OutcomeFilterFields.TEXT, draft.text());
    }

    private PageResult page(
            int status,
            PageRequest request,
            OutcomeFilterDraft draft,
            Optional<OutcomeOverview> found,
            List<Message> errors) {
        Address here = address(draft);
        PersonNames names = texts.names();
        List<GroupRow> groups = found.map(overview -> overview.groups().stream()
                        .map(group -> group(group, here))
                        .toList())
                .orElse(List.of());
        boolean filtered = !draft.equals(OutcomeFilterDraft.NONE);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        OutcomeAddress.PAGE,
                        here.with(OutcomeAddresses.ACTION, OutcomeAddresses.CSV).toString(),
                        access.isAdministrator()
                                ? Optional.of(Address.of(OutcomeAddress.PAGE)
                                        .with(OutcomeAddresses.ACTION, OutcomeAddresses.EXPORT)
                                        .toString())
                                : Optional.empty(),
                        filter(draft, found, names),
                        errors,
                        filtered
                                || found.filter(overview -> !overview.counts().isEmpty())
                                        .isPresent(),
                        found.filter(OutcomeOverview::cut)
                                .map(any -> Message.of("productops.outcome.list.cut", OutcomeService.MOST)),
                        found.flatMap(OutcomeListPage::share),
                        found.filter(overview -> overview.bets() > 0)
                                .map(any -> here.with(OutcomeAddresses.ACTION, OutcomeAddresses.BETS)
                                        .toString()),
                        found.map(overview -> states(overview, draft, here)).orElse(List.of()),
                        Arrays.stream(CriterionStanding.values())
                                .map(standing -> Message.of(standing.textKey()))
                                .toList(),
                        groups.stream().limit(BARS).toList(),
                        groups,
                        found.map(overview -> areas(overview, names)).orElse(List.of()),
                        found.map(overview -> Pager.html(templates, overview.lines(), here))
                                .orElse("")));
    }

    private static Optional<Message> share(OutcomeOverview overview) {
        return overview.unresolved().stream()
                .filter(of -> of > 0)
                .mapToObj(of -> Message.of(
                        "productops.outcome.list.share",
                        overview.bets(),
                        of,
                        Math.min(100, Math.round(100.0 * overview.bets() / of))))
                .findFirst();
    }

    /** Those that the reader sees; one that is not among them stays as it was asked for. */
    private List<ProjectOption> projects(String chosen) {
        List<ProjectOption> options = new ArrayList<>(projects.visible().stream()
                .map(each ->
                        new ProjectOption(each.key(), each.name(), each.key().equalsIgnoreCase(chosen)))
                .toList());
        if (!chosen.isEmpty() && options.stream().noneMatch(ProjectOption::chosen)) {
            options.add(new ProjectOption(chosen, chosen, true));
        }
        return options;
    }

    private FilterView filter(OutcomeFilterDraft draft, Optional<OutcomeOverview> found, PersonNames names) {
        List<Option> states = new ArrayList<>();
        states.add(new Option(
                "", Message.of("productops.outcome.list.any"), draft.state().isEmpty()));
        for (String id : List.of("open", "due", "overdue", "reviewed", "met", "partly", "not-met", "dropped")) {
            states.add(new Option(id, Message.of("productops.outcome.list.state." + id), id.equals(draft.state())));
        }
        return new FilterView(
                draft.area(),
                found.flatMap(OutcomeOverview::area).map(Area::name).orElse(draft.area()),
                projects(draft.project()),
                draft.reviewer(),
                names.find(draft.reviewer()).map(Person::displayName).orElse(draft.reviewer()),
                draft.from(),
                draft.to(),
                draft.text(),
                states,
                !draft.equals(OutcomeFilterDraft.NONE),
                OutcomeAddress.PAGE);
    }

    private static List<StateLink> states(OutcomeOverview overview, OutcomeFilterDraft draft, Address here) {
        List<StateLink> links = new ArrayList<>();
        int all =
                overview.counts().values().stream().mapToInt(Integer::intValue).sum();
        links.add(new StateLink(
                "all",
                Message.of("productops.outcome.list.any"),
                all,
                here.with(OutcomeFilterFields.STATE, "").toString(),
                draft.state().isEmpty()));
        for (CriterionStanding standing : CriterionStanding.values()) {
            int count = overview.counts().getOrDefault(standing, 0);
            boolean later = standing == CriterionStanding.OPEN;
            // The later ones alone are not a question that people have.
            if (count > 0 && !later || standing.id().equals(draft.state()) && !later) {
                links.add(new StateLink(
                        standing.id(),
                        // They are among the open ones, and all add up without them.
                        Message.of(
                                standing.isOpen()
                                        ? "productops.outcome.list.of-open." + standing.id()
                                        : standing.textKey()),
                        count,
                        here.with(OutcomeFilterFields.STATE, standing.id()).toString(),
                        standing.id().equals(draft.state())));
            }
            if (later) {
                int open = overview.counts().entrySet().stream()
                        .filter(entry -> entry.getKey().isOpen())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                links.add(
                        1,
                        new StateLink(
                                "open",
                                Message.of("productops.outcome.list.state.open"),
                                open,
                                here.with(OutcomeFilterFields.STATE, "open").toString(),
                                "open".equals(draft.state())));
            }
        }
        return links;
    }

    private static GroupRow group(OutcomeOverview.Group group, Address here) {
        List<Segment> segments = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (CriterionStanding standing : CriterionStanding.values()) {
            int count = group.counts().getOrDefault(standing, 0);
            counts.add(count);
            if (count > 0) {
                segments.add(new Segment(
                        standing.id(), String.format(java.util.Locale.ROOT, "%.2f", 100.0 * count / group.total())));
            }
        }
        return new GroupRow(
                group.area().map(Area::name),
                group.area()
                        .map(area ->
                                here.with(OutcomeFilterFields.AREA, area.key()).toString())
                        .orElse(""),
                group.total(),
                segments,
                counts);
    }

    private List<AreaRows> areas(OutcomeOverview overview, PersonNames names) {
        List<AreaRows> areas = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        OutcomeOverview.Line first = null;
        for (OutcomeOverview.Line line : overview.lines().values()) {
            if (first != null && !first.areaPath().equals(line.areaPath())) {
                areas.add(area(first, rows));
                rows = new ArrayList<>();
                first = null;
            }
            first = first == null ? line : first;
            rows.add(row(line, names));
        }
        if (first != null) {
            areas.add(area(first, rows));
        }
        return areas;
    }

    private static AreaRows area(OutcomeOverview.Line line, List<Row> rows) {
        return new AreaRows(
                line.area().map(any -> line.areaPath()), line.area().map(area -> AreaAddress.page(area.key())), rows);
    }

    private Row row(OutcomeOverview.Line line, PersonNames names) {
        SuccessCriterion criterion = line.view().criterion();
        String key = line.view().issue().key();
        return new Row(
                criterion.id(),
                key,
                line.view().issue().summary(),
                OutcomeAddress.issue(key),
                criterion.measure(),
                criterion.baseline(),
                criterion.target(),
                Message.of(line.view().standing().textKey()),
                look(line.view().standing()),
                criterion.reviewOn().toString(),
                texts.day(criterion.reviewOn()),
                names.of(criterion.reviewerKey()),
                line.view().reviewerGone() && criterion.review().isEmpty(),
                criterion.review().map(OutcomeReview::number).orElse(""),
                criterion.review().map(OutcomeReview::learned).orElse(""));
    }

    /** The end of the name of a lozenge's style. */
    static String look(CriterionStanding standing) {
        return switch (standing) {
            case OVERDUE, NOT_MET -> "error";
            case DUE -> "moved";
            case OPEN, DROPPED -> "default";
            case MET -> "success";
            case PARTLY -> "inprogress";
        };
    }
}
