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
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportTable;
import org.productops.common.imports.ImportView;
import org.productops.common.job.JobState;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
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
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    private static final String ARCHIVE_GONE = "archiveGone";
    private static final String COLUMN = "column";
    private static final String COLUMNS = "columns";

    /** So many rows are on a page. */
    static final int ROWS = 50;

    private static final int MOST_COLUMNS = 200;

    /** So many of what was imported are named; the others are counted. */
    private static final int NAMED = 20;

    private final ImportPlace place;
    private final long id;
    private final ImportService imports;
    private final JobDrawing jobs;
    private final Templates templates;
    private final ProductDates dates;

    ImportPage(
            ImportPlace place,
            long id,
            ImportService imports,
            JobDrawing jobs,
            Templates templates,
            ProductDates dates) {
        this.place = place;
        this.id = id;
        this.imports = imports;
        this.jobs = jobs;
        this.templates = templates;
        this.dates = dates;
    }

    /**
     * The page.
     *
     * @param done the first of what it imported
     * @param library where all are, and {@code more} how many others there are
     * @param ready whether it can be applied
     * @param wrong how many rows hold it up
     */
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
            boolean checked,
            boolean readable,
            String asOf,
            Optional<TableCells> table,
            List<OptionField> options,
            boolean archiveGone,
            List<Tab> tabs,
            List<Row> rows,
            String pagerHtml,
            boolean incomplete,
            List<ImportLine> lines,
            int moreLines,
            boolean ready,
            int wrong,
            int touched,
            List<Crumb> done,
            int more,
            String library) {}

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
            switch (request.text(DO)) {
                case "apply" -> imports.apply(place.subject(), id, version);
                case "check" -> imports.check(place.subject(), id, version);
                default -> imports.choose(place.subject(), id, version, choices(request));
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
                request.checked(ARCHIVE_GONE),
                options(run.choices()).stream()
                        .collect(Collectors.toMap(OptionField::name, field -> request.text(field.name()))));
    }

    private List<OptionField> options(ImportChoices choices) {
        return place.subject().formats().stream()
                .filter(format -> format.id().equals(choices.format()))
                .flatMap(format -> format.options().stream())
                .map(option -> OptionField.of(
                        option, choices.format(), choices.options().getOrDefault(option.name(), "")))
                .toList();
    }

    private PageResult page(int status, PageRequest request, FieldErrors refused) {
        ImportView view = imports.view(place.subject(), id);
        Optional<ImportCheck> check = view.check().filter(any -> !view.isGoing());
        Optional<ImportCheck> readable = check.filter(ImportCheck::isReadable);
        ImportFate shown = readable.map(each -> shown(request, each)).orElse(ImportFate.NEW);
        Address here = Address.of(place.of(id)).with(SHOW, name(shown));
        int total = readable.map(each -> each.count(shown)).orElse(0);
        Slice<ImportRowView> slice =
                imports.rows(place.subject(), id, shown, Paging.ofPage(request.text(Paging.START), 0, ROWS, total));
        String start = slice.startInAddress();
        Map<String, Message> labels = view.fields().stream()
                .collect(Collectors.toMap(ImportField::name, ImportField::label, (one, other) -> one));
        List<ImportLine> lines =
                readable.map(any -> imports.lines(place.subject(), id)).orElse(List.of());
        Slice<ImportChange> done = imports.done(place.subject(), id, NAMED);
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
                                .filter(job -> check.isEmpty() || job.state() != JobState.DONE)
                                .map(job -> jobs.html(job, request.token(), place.of(id)))
                                .orElse(""),
                        Stream.concat(
                                        refused.general().stream(),
                                        check.stream().flatMap(each -> each.errors().general().stream()))
                                .toList(),
                        check.isPresent(),
                        readable.isPresent(),
                        check.map(each -> dates.moment(each.checked())).orElse(""),
                        check.filter(any -> view.run().choices().isTable())
                                .map(each -> cells(view.run().choices(), each.table(), view.fields(), refused)),
                        options(view.run().choices()),
                        view.run().choices().archiveGone(),
                        readable.map(each -> tabs(each, shown)).orElse(List.of()),
                        slice.values().stream()
                                .map(row -> row(row, labels, here.with(Paging.START, start)))
                                .toList(),
                        Pager.html(templates, slice, here),
                        readable.filter(ImportCheck::isIncomplete).isPresent(),
                        lines,
                        readable.map(each -> each.lines() - lines.size()).orElse(0),
                        view.isReady(),
                        readable.map(ImportCheck::wrong).orElse(0),
                        readable.map(ImportCheck::touched).orElse(0),
                        done.values().stream()
                                .flatMap(change -> place.pages().apply(change.key()).stream())
                                .toList(),
                        done.total() - done.values().size(),
                        place.crumbs().get(place.crumbs().size() - 1).path()));
    }

    /** What is asked for; or what is wrong, or else what is most. */
    private static ImportFate shown(PageRequest request, ImportCheck check) {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> name(fate).equals(request.text(SHOW)))
                .findFirst()
                .or(() -> Stream.of(ImportFate.WRONG, ImportFate.WAITING, ImportFate.NEW, ImportFate.CHANGED)
                        .filter(fate -> check.count(fate) > 0)
                        .findFirst())
                .orElse(ImportFate.SAME);
    }

    static ImportFate fate(String name) {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> name(fate).equals(name))
                .findFirst()
                .orElse(ImportFate.WRONG);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Tab> tabs(ImportCheck check, ImportFate shown) {
        return Arrays.stream(ImportFate.values())
                .map(fate -> new Tab(
                        fate,
                        Message.of("productops.imports.fate." + name(fate)),
                        check.count(fate),
                        fate == shown,
                        Address.of(place.of(id)).with(SHOW, name(fate)).toString()))
                .toList();
    }

    private Row row(ImportRowView row, Map<String, Message> labels, Address here) {
        List<Wrong> wrong = new ArrayList<>();
        row.errors().general().forEach(text -> wrong.add(new Wrong(Optional.empty(), text)));
        row.errors()
                .fields()
                .forEach((field, text) -> wrong.add(new Wrong(Optional.ofNullable(labels.get(field)), text)));
        Function<String, Message> label =
                field -> Optional.ofNullable(labels.get(field)).orElse(Message.of("productops.imports.field", field));
        return new Row(
                row.place(),
                row.key(),
                row.name(),
                row.fate(),
                row.changes().stream().map(change -> change(change, label)).toList(),
                wrong,
                new Address(place.of(id) + "/mend", here.parameters())
                        .with(ImportMendPage.PLACE, row.place())
                        .toString());
    }

    private static Change change(FieldChange change, Function<String, Message> label) {
        return new Change(label.apply(change.field()), change.before(), change.after());
    }

    /** @param table empty if it could not be read as it was chosen */
    private static TableCells cells(
            ImportChoices choices, Optional<ImportTable> table, List<ImportField> fields, FieldErrors refused) {
        List<Option> encodings = new ArrayList<>();
        encodings.add(new Option(
                "",
                table.filter(ImportTable::encodingGuessed)
                        .map(each -> Message.of("productops.imports.encoding.guess", shownName(each.encoding())))
                        .orElse(Message.of("productops.imports.encoding.find")),
                choices.encoding().isEmpty()));
        for (CsvEncoding encoding : CsvEncoding.values()) {
            encodings.add(new Option(
                    encoding.name(),
                    Message.of("productops.imports.encoding.named", shownName(encoding)),
                    choices.encoding().equals(encoding.name())));
        }
        List<Option> separators = new ArrayList<>();
        separators.add(new Option(
                "",
                Message.of("productops.imports.separator.guess"),
                choices.separator().isEmpty()));
        for (CsvSeparator separator : CsvSeparator.values()) {
            separators.add(new Option(
                    separator.name(),
                    Message.of("productops.imports.separator." + name(separator)),
                    choices.separator().equals(separator.name())));
        }
        List<ImportTable.Column> found = table.map(ImportTable::columns).orElse(List.of());
        List<Column> columns = IntStream.range(0, found.size())
                .mapToObj(i -> column(i, found.get(i), fields, refused))
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
        fields.stream()
                .filter(ImportField::isColumn)
                .forEach(field -> options.add(
                        new Option(field.name(), field.label(), field.name().equals(column.field()))));
        return new Column(
                COLUMN + number,
                column.name(),
                column.example(),
                column.field().isEmpty(),
                options,
                Optional.ofNullable(refused.fields().get(COLUMN + number)));
    }
}
