package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportTable;
import org.productops.common.imports.ImportView;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.Shortening;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** One import: how the file is read, what would become of each of its rows, and the button that does it. */
final class ImportPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/import.vm", View.class);

    static final String SHOW = "show";

    private static final String DO = "do";
    private static final String VERSION = "version";
    private static final String SEEN = "seen";
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    private static final String ARCHIVE_GONE = "archiveGone";
    private static final String COLUMN = "column";
    private static final String COLUMNS = "columns";

    private static final int ROWS = 50;
    private static final int LINES = 200;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST = 300;

    private final ImportPlace place;
    private final long id;
    private final ImportService imports;
    private final JobDrawing jobs;
    private final Templates templates;

    ImportPage(ImportPlace place, long id, ImportService imports, JobDrawing jobs, Templates templates) {
        this.place = place;
        this.id = id;
        this.imports = imports;
        this.jobs = jobs;
        this.templates = templates;
    }

    /** @param ready whether it can be applied */
    record View(
            Frame frame,
            PageToken token,
            List<Crumb> crumbs,
            Message title,
            String page,
            long version,
            ImportState state,
            boolean going,
            String jobHtml,
            List<Message> errors,
            boolean readable,
            Optional<TableCells> table,
            boolean archiveGone,
            List<Tab> tabs,
            List<Row> rows,
            String pagerHtml,
            boolean incomplete,
            List<ImportLine> lines,
            int moreLines,
            boolean ready,
            int touched,
            String marks) {}

    record Option(String value, Message label, boolean chosen) {}

    record TableCells(List<Option> encodings, List<Option> separators, List<Column> columns, int count) {}

    record Column(
            String id, String name, String example, boolean unmapped, List<Option> fields, Optional<Message> error) {}

    record Tab(ImportFate fate, Message label, int count, boolean shown, String page) {}

    record Row(
            String place,
            String key,
            String name,
            ImportFate fate,
            List<Change> changes,
            List<Wrong> wrong,
            String mend) {}

    record Change(Message field, String before, String after) {}

    record Wrong(Optional<Message> field, Message text) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, FieldErrors.none());
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            if (jobs.stopIfAsked(request)) {
                return PageResult.go(place.of(id));
            }
            long version = request.id(VERSION).orElse(0L);
            if (request.text(DO).equals("apply")) {
                imports.apply(place.subject(), id, version, request.text(SEEN));
            } else {
                imports.choose(place.subject(), id, version, choices(request));
            }
            return PageResult.go(place.of(id));
        } catch (InvalidException | ConflictException | BusyException e) {
            return page(HttpStatus.of(e), request, e.errors());
        }
    }

    private ImportChoices choices(PageRequest request) {
        ImportRun run = imports.view(place.subject(), id).run();
        int columns = request.id(COLUMNS).orElse(0L).intValue();
        return new ImportChoices(
                run.choices().format(),
                request.text(ENCODING),
                request.text(SEPARATOR),
                IntStream.range(0, Math.min(columns, MOST_COLUMNS))
                        .mapToObj(i -> request.text(COLUMN + i))
                        .toList(),
                request.checked(ARCHIVE_GONE));
    }

    private PageResult page(int status, PageRequest request, FieldErrors refused) {
        ImportView view = imports.view(place.subject(), id);
        Optional<ImportPlan> plan = view.plan().filter(any -> !view.isGoing());
        ImportFate shown = plan.map(each -> shown(request, each)).orElse(ImportFate.NEW);
        Address here = Address.of(place.of(id)).with(SHOW, name(shown));
        List<ImportRow> all = plan.map(each -> each.of(shown)).orElse(List.of());
        Slice<ImportRow> slice = Slice.of(all, Paging.ofPage(request.text(Paging.START), 0, ROWS, all.size()));
        String start = slice.start() == 0 ? "" : String.valueOf(slice.start());
        Map<String, Message> labels = view.fields().stream()
                .collect(Collectors.toMap(ImportField::name, ImportField::label, (one, other) -> one));
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        place.below(),
                        ImportPlace.title(view.run()),
                        place.of(id),
                        view.run().version(),
                        view.run().state(),
                        view.isGoing(),
                        view.job()
                                .map(job -> jobs.html(job, request.token(), place.of(id)))
                                .orElse(""),
                        Stream.concat(refused.general().stream(), view.errors().general().stream())
                                .toList(),
                        plan.isPresent(),
                        view.table().filter(any -> !view.isGoing()).map(table -> cells(table, view.fields(), refused)),
                        view.run().choices().archiveGone(),
                        plan.map(each -> tabs(each, shown)).orElse(List.of()),
                        slice.values().stream()
                                .map(row -> row(row, labels, here.with(Paging.START, start)))
                                .toList(),
                        Pager.html(templates, slice, here),
                        view.isIncomplete(),
                        view.lines().stream().limit(LINES).toList(),
                        Math.max(0, view.lines().size() - LINES),
                        view.isReady(),
                        plan.map(ImportPlan::touched).orElse(0),
                        plan.map(ImportPlan::marks).orElse("")));
    }

    /** What is asked for; or what is wrong, or else what is most. */
    private static ImportFate shown(PageRequest request, ImportPlan plan) {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> name(fate).equals(request.text(SHOW)))
                .findFirst()
                .or(() -> Stream.of(ImportFate.WRONG, ImportFate.NEW, ImportFate.CHANGED)
                        .filter(fate -> plan.count(fate) > 0)
                        .findFirst())
                .orElse(ImportFate.SAME);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Tab> tabs(ImportPlan plan, ImportFate shown) {
        return Arrays.stream(ImportFate.values())
                .map(fate -> new Tab(
                        fate,
                        Message.of("productops.imports.fate." + name(fate)),
                        plan.count(fate),
                        fate == shown,
                        Address.of(place.of(id)).with(SHOW, name(fate)).toString()))
                .toList();
    }

    private Row row(ImportRow row, Map<String, Message> labels, Address here) {
        List<Wrong> wrong = new ArrayList<>();
        row.errors().general().forEach(text -> wrong.add(new Wrong(Optional.empty(), text)));
        row.errors()
                .fields()
                .forEach((field, text) -> wrong.add(new Wrong(Optional.ofNullable(labels.get(field)), text)));
        Function<String, Message> label =
                field -> Optional.ofNullable(labels.get(field)).orElse(Message.of("productops.imports.field", field));
        return new Row(
                row.record().place(),
                row.key(),
                row.name(),
                row.fate(),
                row.changes().stream().map(change -> change(change, label)).toList(),
                wrong,
                new Address(place.of(id) + "/mend", here.parameters())
                        .with(ImportMendPage.PLACE, row.record().place())
                        .toString());
    }

    private static Change change(FieldChange change, Function<String, Message> label) {
        return new Change(
                label.apply(change.field()),
                Shortening.atCharacter(change.before(), LONGEST),
                Shortening.atCharacter(change.after(), LONGEST));
    }

    private static TableCells cells(ImportTable table, List<ImportField> fields, FieldErrors refused) {
        List<Option> encodings = new ArrayList<>();
        encodings.add(new Option(
                "",
                Message.of(
                        "productops.imports.encoding.guess",
                        table.encodingGuessed() ? shownName(table.encoding()) : ""),
                table.encodingGuessed()));
        for (CsvEncoding encoding : CsvEncoding.values()) {
            encodings.add(new Option(
                    encoding.name(),
                    Message.of("productops.imports.encoding.named", shownName(encoding)),
                    !table.encodingGuessed() && encoding == table.encoding()));
        }
        List<Option> separators = new ArrayList<>();
        separators.add(new Option("", Message.of("productops.imports.separator.guess"), table.separatorGuessed()));
        for (CsvSeparator separator : CsvSeparator.values()) {
            separators.add(new Option(
                    separator.name(),
                    Message.of("productops.imports.separator." + name(separator)),
                    !table.separatorGuessed() && separator == table.separator()));
        }
        List<Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> column(i, table.columns().get(i), fields, refused))
                .toList();
        return new TableCells(encodings, separators, columns, columns.size());
    }

    private static String shownName(CsvEncoding encoding) {
        return encoding.name().replace('_', '-');
    }

    private static Column column(int number, ImportTable.Column column, List<ImportField> fields, FieldErrors refused) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(
                "", Message.of("productops.imports.column.none"), column.field().isEmpty()));
        fields.forEach(field ->
                options.add(new Option(field.name(), field.label(), field.name().equals(column.field()))));
        return new Column(
                COLUMN + number,
                column.name(),
                Shortening.atCharacter(column.example(), LONGEST),
                column.field().isEmpty(),
                options,
                Optional.ofNullable(refused.fields().get(COLUMN + number)));
    }
}
