package org.productops.feedback.loop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopFilter;
import org.productops.feedback.loop.LoopMeasure;
import org.productops.feedback.loop.LoopRow;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.LoopView;
import org.productops.feedback.loop.ShareFigure;
import org.productops.feedback.loop.ShareKind;
import org.productops.feedback.loop.TimeFigure;
import org.productops.feedback.web.ProjectChoice;

/** The figures: how long what took, how iterative the builds are, and the same for areas, projects and delivery issues. */
final class LoopPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/loop/loops.vm", View.class);

    private static final String COUNTING = "counting";

    private static final float WHOLE = 100f;

    private final LoopService loops;
    private final LoopCountingService counting;
    private final JobDrawing jobs;
    private final LoopTexts texts;
    private final ProductDates dates;

    LoopPage(LoopService loops, LoopCountingService counting, JobDrawing jobs, LoopTexts texts, ProductDates dates) {
        this.jobs = jobs;
        this.texts = texts;
        this.loops = loops;
        this.counting = counting;
        this.dates = dates;
    }

    /**
     * The page.
     *
     * @param jobHtml how far the counting is that the reader has begun; else empty
     * @param counted when was counted
     * @param mayCount whether the reader may have it counted now, and nobody is at it
     */
    record View(
            Frame frame,
            PageToken token,
            String jobHtml,
            Message counted,
            boolean mayCount,
            FilterView filter,
            WrongView wrong,
            boolean right,
            String export,
            boolean empty,
            List<TimeRow> times,
            List<MonthHead> months,
            ReleaseRow releases,
            List<ShareRow> shares,
            List<Table> tables,
            Optional<Message> moreAreas,
            Optional<Message> moreProjects) {}

    /** What is filtered by. */
    record FilterView(
            String path,
            String here,
            List<ProjectChoice> projects,
            String area,
            String areaName,
            String issue,
            String issueSummary,
            List<MonthChoice> months,
            boolean narrow) {}

    /** What is wrong at each field of the filter. */
    record WrongView(
            Optional<Message> project, Optional<Message> area, Optional<Message> issue, Optional<Message> months) {

        static WrongView of(FieldErrors errors) {
            return new WrongView(
                    errors.at(LoopFilter.PROJECT),
                    errors.at(LoopFilter.AREA),
                    errors.at(LoopFilter.ISSUE),
                    errors.at(LoopFilter.MONTHS));
        }
    }

    record MonthChoice(int months, boolean chosen) {}

    record MonthHead(Message text) {}

    /**
     * A time.
     *
     * @param median where the mark of the median stands on the common scale, in hundredths
     * @param ninetieth where the bar ends, in hundredths
     * @param path to its issues; empty if it was never measured
     */
    record TimeRow(
            Message name,
            Message about,
            int count,
            boolean small,
            Optional<Message> medianText,
            Optional<Message> ninetiethText,
            int median,
            int ninetieth,
            Optional<LoopPicture> picture,
            Message pictureText,
            List<MonthCell> trend,
            Optional<String> path) {}

    /**
     * A time of one month.
     *
     * @param path to its issues; empty if there are none
     */
    record MonthCell(Optional<Message> median, int count, Optional<String> path) {}

    record ReleaseRow(int count, Optional<String> path) {}

    /** A share; {@code path} leads to its issues, and is empty if there are none. */
    record ShareRow(
            Message name, Message about, int percent, int part, int whole, boolean small, Optional<String> path) {}

    /** Areas, projects or delivery issues beside each other. */
    record Table(
            String id, Message title, Message about, Message first, boolean releases, boolean open, List<Row> rows) {}

    /**
     * One of them.
     *
     * @param nothing what it is called if it has no name
     * @param path to its own figures
     */
    record Row(
            String key,
            String name,
            Message nothing,
            String path,
            Figure feedback,
            Figure released,
            int releasedCount,
            Figure answered,
            int answeredCount,
            Figure releases,
            Figure rework,
            Figure openHeard,
            Figure openCriterion) {}

    /**
     * A figure in a row.
     *
     * @param text what it says; empty if there is none
     * @param path to its issues; empty if there are none
     */
    record Figure(String text, Optional<String> path) {}

    @Override
    public PageResult show(PageRequest request) {
        try {
            return page(200, request, loops.read(LoopServlet.filter(request)), FieldErrors.none());
        } catch (InvalidException e) {
            // What was typed stands beside what is wrong with it, and there are no figures that nobody asked for.
            return page(HttpStatus.of(e), request, loops.read(LoopFilter.ALL), e.errors());
        }
    }

    private PageResult page(int status, PageRequest request, LoopView view, FieldErrors errors) {
        boolean right = errors.isEmpty();
        LoopFilter filter = right ? view.filter() : LoopServlet.filter(request, LoopFilter.USUAL);
        Optional<Job> job = counting.latest();
        boolean going = job.filter(each -> each.state().isGoing()).isPresent();
        int longest = view.times().stream()
                .mapToInt(time -> time.ninetieth().orElse(0))
                .max()
                .orElse(0);
        List<TimeRow> times =
                view.times().stream().map(time -> time(filter, time, longest)).toList();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        job.filter(each -> going || request.done().equals(COUNTING))
                                .map(each -> jobs.html(each, request.token(), counting(filter)))
                                .orElse(""),
                        view.countedAt()
                                .map(at -> Message.of("productops.answer.loop.counted", dates.moment(at)))
                                .orElseGet(() -> Message.of("productops.answer.loop.never-counted")),
                        counting.mayStart() && !going,
                        filter(view, filter, right),
                        WrongView.of(errors),
                        right,
                        LoopAddress.export(filter).toString(),
                        view.isEmpty(),
                        times,
                        view.times().get(0).trend().stream()
                                .map(month -> new MonthHead(LoopTexts.month(month.month())))
                                .toList(),
                        new ReleaseRow(view.releases(), path(filter, LoopView.RELEASES, view.releasedIds())),
                        view.shares().stream()
                                .map(share -> share(filter, share))
                                .toList(),
                        tables(view),
                        more("productops.answer.loop.more-areas", view.moreAreas()),
                        more("productops.answer.loop.more-projects", view.moreProjects())));
    }

    private static Optional<Message> more(String text, int count) {
        return count > 0 ? Optional.of(Message.of(text, count)) : Optional.empty();
    }

    /** Has it counted now. */
    @Override
    public PageResult submit(PageRequest request) {
        if (!jobs.stopIfAsked(request)) {
            counting.start();
        }
        return PageResult.go(counting(LoopServlet.filter(request)));
    }

    /** The page that shows how far the counting is, and that it is done. */
    private static String counting(LoopFilter filter) {
        return LoopAddress.page(filter).done(COUNTING).toString();
    }

    private FilterView filter(LoopView view, LoopFilter filter, boolean right) {
        return new FilterView(
                LoopAddress.PAGE,
                LoopAddress.page(filter).toString(),
                ProjectChoice.of(view.projects(), filter.projectKey()),
                filter.areaKey(),
                areaName(view, filter, right),
                filter.issueKey(),
                view.issueSummary(),
                LoopFilter.STEPS.stream()
                        .map(step -> new MonthChoice(step, step == filter.months()))
                        .toList(),
                !right || filter.isNarrow() || filter.months() != LoopFilter.USUAL);
    }

    private String areaName(LoopView view, LoopFilter filter, boolean right) {
        if (filter.isWithoutArea()) {
            return texts.text(Message.of("productops.answer.loop.no-area"));
        }
        return right ? view.areaName() : filter.areaKey();
    }

    private static Optional<String> path(LoopFilter filter, String figure, List<Long> issueIds) {
        return issueIds.isEmpty()
                ? Optional.empty()
                : Optional.of(LoopAddress.issues(filter, figure).toString());
    }

    private TimeRow time(LoopFilter filter, TimeFigure time, int longest) {
        return new TimeRow(
                LoopTexts.name(time.measure()),
                LoopTexts.about(time.measure()),
                time.count(),
                time.isSmall(),
                text(time.median()),
                time.ninetieth().isPresent()
                        ? Optional.of(texts.ninetieth(time.ninetieth().getAsInt()))
                        : Optional.empty(),
                hundredths(time.median(), longest),
                hundredths(time.ninetieth(), longest),
                LoopPicture.of(time.trend()),
                Message.of("productops.answer.loop.trend-of", texts.text(LoopTexts.name(time.measure()))),
                time.trend().stream()
                        .map(month -> new MonthCell(
                                text(month.median()),
                                month.count(),
                                month.issueIds().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(LoopAddress.times(
                                                        filter,
                                                        time.measure(),
                                                        month.month().toString())
                                                .toString())))
                        .toList(),
                time.issueIds().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                LoopAddress.times(filter, time.measure(), "").toString()));
    }

    private static int hundredths(OptionalInt minutes, int longest) {
        return longest == 0 ? 0 : Math.round(WHOLE * minutes.orElse(0) / longest);
    }

    private static Optional<Message> text(OptionalInt minutes) {
        return minutes.isPresent() ? Optional.of(LoopTexts.duration(minutes.getAsInt())) : Optional.empty();
    }

    private static ShareRow share(LoopFilter filter, ShareFigure share) {
        return new ShareRow(
                LoopTexts.name(share.kind()),
                LoopTexts.about(share.kind()),
                share.percent(),
                share.part(),
                share.whole(),
                share.isSmall(),
                path(filter, share.kind().id(), share.issueIds()));
    }

    private List<Table> tables(LoopView view) {
        LoopFilter filter = view.filter();
        List<Table> tables = new ArrayList<>();
        if (!view.areas().isEmpty()) {
            tables.add(table(
                    "areas",
                    true,
                    true,
                    view.areas(),
                    row -> new LoopFilter(
                            filter.projectKey(),
                            row.key().isEmpty() ? LoopFilter.WITHOUT_AREA : row.key(),
                            "",
                            filter.months())));
        }
        if (!view.perProject().isEmpty()) {
            tables.add(table(
                    "projects",
                    true,
                    true,
                    view.perProject(),
                    row -> new LoopFilter(row.key(), filter.areaKey(), "", filter.months())));
        }
        if (!view.deliveries().isEmpty()) {
            tables.add(table(
                    "deliveries",
                    false,
                    false,
                    view.deliveries(),
                    row -> new LoopFilter("", "", row.key(), filter.months())));
        }
        return tables;
    }

    /** Where the figures of a row are. */
    private interface OfRow {
        LoopFilter filter(LoopRow row);
    }

    private Table table(String id, boolean releases, boolean open, List<LoopRow> rows, OfRow ofRow) {
        return new Table(
                id,
                Message.of("productops.answer.loop." + id),
                Message.of("productops.answer.loop." + id + ".about"),
                Message.of("productops.answer.loop." + id + ".name"),
                releases,
                open,
                rows.stream().map(row -> row(row, ofRow)).toList());
    }

    private Row row(LoopRow row, OfRow ofRow) {
        LoopFilter own = ofRow.filter(row);
        return new Row(
                row.key(),
                row.name(),
                Message.of("productops.answer.loop.no-area"),
                LoopAddress.page(own).toString(),
                figure(String.valueOf(row.feedback()), row.feedback(), own, LoopView.FEEDBACK),
                time(row.released(), own, LoopMeasure.RELEASED),
                row.releasedCount(),
                time(row.answered(), own, LoopMeasure.ANSWERED),
                row.answeredCount(),
                figure(String.valueOf(row.releases()), row.releases(), own, LoopView.RELEASES),
                share(row, ShareKind.REWORK, own),
                share(row, ShareKind.OPEN_HEARD, own),
                share(row, ShareKind.OPEN_CRITERION, own));
    }

    private Figure time(OptionalInt minutes, LoopFilter filter, LoopMeasure measure) {
        return new Figure(
                text(minutes).map(texts::text).orElse(""),
                text(minutes).map(any -> LoopAddress.times(filter, measure, "").toString()));
    }

    private static Figure figure(String text, int count, LoopFilter filter, String figure) {
        return new Figure(
                text, count > 0 ? Optional.of(LoopAddress.issues(filter, figure).toString()) : Optional.empty());
    }

    private static Figure share(LoopRow row, ShareKind kind, LoopFilter filter) {
        return row.shares().stream()
                .filter(share -> share.kind() == kind && share.whole() > 0)
                .map(share -> figure(
                        share.percent() + " % (" + share.part() + "/" + share.whole() + ")",
                        share.part(),
                        filter,
                        kind.id()))
                .findFirst()
                .orElse(new Figure("", Optional.empty()));
    }
}
