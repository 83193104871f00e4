package org.productops.readiness.reading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.BusyException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.reading.Reading;
import org.productops.readiness.reading.ReadingDraft;
import org.productops.readiness.reading.ReadingFields;
import org.productops.readiness.reading.ReadingReport;
import org.productops.readiness.reading.ReadingService;
import org.productops.readiness.reading.ReadingView;
import org.productops.readiness.reading.TextSource;

/** Where a reading is begun, how far the one is that is shown, and what came of it. */
final class ReadingPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/readings.vm", View.class);

    /** The field that says which button was pressed. */
    private static final String BUTTON = "do";

    private static final String ID = "id";
    private static final String CHECKLISTS = "/plugins/servlet/productops/checklists";

    /** Jira's own page of an issue. */
    private static final String ISSUE = "/browse/";

    private final ReadingService readings;
    private final JobDrawing jobs;
    private final ProductDates dates;
    private final People people;

    ReadingPage(ReadingService readings, JobDrawing jobs, ProductDates dates, People people) {
        this.readings = readings;
        this.jobs = jobs;
        this.dates = dates;
        this.people = people;
    }

    record View(
            Frame frame,
            PageToken token,
            List<Crumb> crumbs,
            String page,
            List<Message> errors,
            Wrong wrong,
            Form form,
            String jobHtml,
            Optional<Report> report,
            List<Row> rows) {}

    /**
     * What stands in the form.
     *
     * @param property whether a property is read, and no field
     */
    record Form(
            String query,
            boolean property,
            String place,
            String within,
            boolean mandatory,
            List<Choice> dialects,
            List<Choice> checklists,
            List<Choice> fields) {}

    /** What is wrong at which field. */
    record Wrong(
            Optional<Message> query,
            Optional<Message> source,
            Optional<Message> place,
            Optional<Message> within,
            Optional<Message> dialect,
            Optional<Message> checklist) {

        static Wrong of(FieldErrors errors) {
            Function<String, Optional<Message>> at =
                    field -> Optional.ofNullable(errors.fields().get(field));
            return new Wrong(
                    at.apply(ReadingFields.QUERY),
                    at.apply(ReadingFields.SOURCE),
                    at.apply(ReadingFields.PLACE),
                    at.apply(ReadingFields.WITHIN),
                    at.apply(ReadingFields.DIALECT),
                    at.apply(ReadingFields.CHECKLIST));
        }
    }

    record Choice(String id, String name, boolean chosen) {}

    /**
     * What came of the reading that is shown.
     *
     * @param lines what was not taken over
     * @param others how many lines there are besides; empty if none
     */
    record Report(Message figures, List<Line> lines, Optional<Message> others) {}

    /** @param issue its address */
    record Line(String issue, String key, String words, Message why) {}

    /** An earlier reading. */
    record Row(String page, String query, String when, String who, Message result) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, FieldErrors.none());
    }

    @Override
    public PageResult submit(PageRequest request) {
        if (jobs.stopIfAsked(request)) {
            return PageResult.go(shown(request.id(ID)));
        }
        try {
            Reading begun = readings.start(draft(request), !request.text(BUTTON).equals("read"));
            return PageResult.go(shown(Optional.of(begun.id())));
        } catch (InvalidException | BusyException e) {
            return refused(request, e);
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return refused(request, expired);
    }

    private PageResult refused(PageRequest request, ProductOpsException e) {
        return page(HttpStatus.of(e), request, e.errors());
    }

    private static String shown(Optional<Long> id) {
        return id.map(each -> ReadingServlet.PAGE.with(ID, String.valueOf(each)))
                .orElse(ReadingServlet.PAGE)
                .toString();
    }

    private static ReadingDraft draft(PageRequest request) {
        return new ReadingDraft(
                request.text(ReadingFields.QUERY),
                request.text(ReadingFields.SOURCE),
                request.text(ReadingFields.PLACE),
                request.text(ReadingFields.WITHIN),
                request.text(ReadingFields.DIALECT),
                !request.text(ReadingFields.MANDATORY).isEmpty(),
                request.text(ReadingFields.CHECKLIST));
    }

    private PageResult page(int status, PageRequest request, FieldErrors errors) {
        Optional<ReadingView> shown = request.id(ID).map(readings::get);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        List.of(Crumb.labelled("productops.readiness.page.title", CHECKLISTS)),
                        ReadingServlet.PAGE.toString(),
                        errors.general(),
                        Wrong.of(errors),
                        errors.isEmpty() ? form(shown.map(ReadingView::reading)) : form(draft(request)),
                        shown.flatMap(view -> view.job()
                                        .filter(job -> !isTold(job, view.reading()))
                                        .map(job -> jobs.html(
                                                job,
                                                request.token(),
                                                shown(Optional.of(view.reading().id())))))
                                .orElse(""),
                        shown.map(ReadingView::reading).flatMap(this::report),
                        readings.latest().stream().map(this::row).toList()));
    }

    /** Whether the report says all that the job says: it has come to its end by itself. */
    private static boolean isTold(Job job, Reading reading) {
        return job.state() == JobState.DONE && reading.report().isPresent();
    }

    /** What was tried is read with the same form. */
    private Form form(Optional<Reading> before) {
        return form(before.map(Reading::order)
                .map(order -> new ReadingDraft(
                        order.query(),
                        order.source().kind().name(),
                        order.source().id(),
                        order.source().within(),
                        order.dialect().id(),
                        order.mandatory(),
                        order.checklistId().isPresent()
                                ? String.valueOf(order.checklistId().getAsLong())
                                : ""))
                .orElse(new ReadingDraft("", TextSource.Kind.FIELD.name(), "", "", "", true, "")));
    }

    private Form form(ReadingDraft draft) {
        return new Form(
                draft.query(),
                draft.source().equals(TextSource.Kind.PROPERTY.name()),
                draft.place(),
                draft.within(),
                draft.mandatory(),
                Arrays.stream(ChecklistDialect.values())
                        .map(each ->
                                new Choice(each.id(), each.title(), each.id().equals(draft.dialect())))
                        .toList(),
                readings.checklists().stream()
                        .map(list -> new Choice(
                                String.valueOf(list.id()),
                                list.name(),
                                String.valueOf(list.id()).equals(draft.checklist())))
                        .toList(),
                readings.fields().stream()
                        .map(field -> new Choice(field.id(), field.name(), false))
                        .toList());
    }

    private Optional<Report> report(Reading reading) {
        return reading.report()
                .map(report -> new Report(
                        report.figures(reading.trial()),
                        report.remarks().stream().map(ReadingPage::line).toList(),
                        report.more() == 0
                                ? Optional.empty()
                                : Optional.of(Message.of("productops.readiness.paste.more", report.more()))));
    }

    private static Line line(ReadingReport.Remark remark) {
        return new Line(
                ISSUE + Address.step(remark.issueKey()),
                remark.line() == 0 ? remark.issueKey() : remark.issueKey() + ":" + remark.line(),
                remark.text(),
                remark.why());
    }

    private Row row(ReadingView view) {
        Reading reading = view.reading();
        return new Row(
                shown(Optional.of(reading.id())),
                reading.order().query(),
                dates.moment(reading.at()),
                people.findByKey(reading.userKey()).map(Person::displayName).orElse(reading.userKey()),
                reading.report()
                        .map(report -> report.figures(reading.trial()))
                        .orElse(Message.of("productops.readiness.reading.no-report")));
    }
}
