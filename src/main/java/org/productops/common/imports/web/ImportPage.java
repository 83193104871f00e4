package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportReach;
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
import org.productops.common.text.Characters;
import org.productops.common.text.SearchFolding;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
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

    /** The place of the row that somebody comes back from, and that of the row behind it. */
    static final String AT = "at";

    static final String BEHIND = "behind";

    /** Where those who come back from a row find the next one. */
    static final String HERE = "#productops-import-here";

    private static final String DO = "do";
    private static final String VERSION = "version";
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    private static final String ARCHIVE_GONE = "archiveGone";
    private static final String COLUMN = "column";
    private static final String COLUMNS = "columns";
    private static final String LEAVE_OUT_UNKNOWN = "leaveOutUnknown";
    private static final String NAME = "name";
    private static final String MEANT = "meant";
    private static final String SAME = "same";

    /** Shows the lines that give no record, among the fates of those that do. */
    static final String LINES = "lines";

    /** Shows the things that ask for something, among the fates. */
    static final String ASKED = "asked";

    /** So many rows are on a page. */
    static final int ROWS = 50;

    /** So many people are asked for at once; the next ones are when something was said of these. */
    private static final int PEOPLE = 50;

    /** Whoever imports more is told that others wait meanwhile. */
    private static final int LARGE = 1000;

    /** So many of what was imported are named; the others are counted. */
    private static final int NAMED = 20;

    private final ImportPlace place;
    private final long id;
    private final ImportService imports;
    private final JobDrawing jobs;
    private final Templates templates;
    private final ProductDates dates;
    private final People users;

    ImportPage(
            ImportPlace place,
            long id,
            ImportService imports,
            JobDrawing jobs,
            Templates templates,
            ProductDates dates,
            People users) {
        this.place = place;
        this.id = id;
        this.imports = imports;
        this.jobs = jobs;
        this.templates = templates;
        this.dates = dates;
        this.users = users;
    }

    /**
     * The page.
     *
     * @param open whether how the file is read needs to be looked at
     * @param hints what follows from the columns that there are
     * @param unknown how many people nobody knows, of whom the first {@code asked} are {@code people}
     * @param noted how many rows are imported without something that they say
     * @param large whether others wait for it
     * @param returned whether somebody comes back from a row, and none of those that are shown is the next
     * @param undoable whether there is anything to undo
     * @param next what people do afterwards
     * @param done the first of what it imported
     * @param library where all are, and {@code more} how many others there are
     * @param ready whether it can be applied
     * @param question what has to be agreed to first, by who sends {@code answer}; none if nothing was asked
     * @param archives whether what is there and not in the file can be archived
     * @param namesPeople whether rows name people
     * @param tables whether things are rows of tables, with keys of their own and people in them
     * @param wrong how many rows hold it up
     * @param probable how many rows ask whether they mean what is there, and {@code probablePage} where they are
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
            Optional<Outcome> outcome,
            List<Message> errors,
            boolean checked,
            boolean readable,
            String asOf,
            Optional<TableCells> table,
            boolean open,
            List<OptionField> options,
            boolean archiveGone,
            boolean leaveOutUnknown,
            List<Message> hints,
            List<Someone> people,
            int unknown,
            int asked,
            int noted,
            List<Tab> tabs,
            List<Row> rows,
            String pagerHtml,
            List<Line> lines,
            boolean returned,
            boolean ready,
            List<Message> question,
            String answer,
            boolean archives,
            boolean namesPeople,
            boolean tables,
            int wrong,
            int probable,
            String probablePage,
            boolean ofAsked,
            int touched,
            boolean large,
            boolean undoable,
            List<Crumb> next,
            List<Crumb> done,
            int more,
            String library) {}

    /** @param by who did it, and when */
    record Outcome(List<Message> facts, Message by) {}

    record Option(String value, Message label, boolean chosen) {}

    /** @param imported how many of the columns are imported */
    record TableCells(List<Option> encodings, List<Option> separators, List<Column> columns, int count, int imported) {}

    /** @param note why it is not imported; empty if it is */
    record Column(
            String id,
            String name,
            String example,
            Optional<Message> note,
            List<Option> fields,
            Optional<Message> error) {}

    record Tab(String id, Message label, int count, boolean shown, String page) {}

    /**
     * Somebody whom the file names.
     *
     * @param number tells the fields of those that are asked for at once
     * @param meant who is meant instead; may be empty
     */
    record Someone(int number, String name, int rows, String meant, boolean known) {}

    /**
     * What gives no record.
     *
     * @param here whether somebody who comes back from a row goes on here
     * @param leave where it can be left out; empty if it holds up nothing
     */
    record Line(boolean here, String place, String text, Message fate, Optional<String> leave) {}

    /** @param here whether somebody who comes back from a row goes on here */
    record Row(
            boolean here,
            String place,
            String key,
            String name,
            ImportFate fate,
            List<Change> changes,
            List<Wrong> wrong,
            List<Wrong> notes,
            List<Message> asks,
            boolean meant,
            String mend) {}

    record Change(
            Message field, String before, Optional<Message> beforeText, String after, Optional<Message> afterText) {}

    record Wrong(Optional<Message> field, Message text) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, FieldErrors.none(), Optional.empty(), Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        Optional<ImportChoices> typed = Optional.empty();
        try {
            if (jobs.stopIfAsked(request)) {
                return PageResult.go(place.of(id));
            }
            long version = request.id(VERSION).orElse(0L);
            switch (request.text(DO)) {
                case "apply" ->
                    imports.apply(place.subject(), id, version, Confirmation.of(request.text(Confirmation.FIELD)));
                case "check" -> imports.check(place.subject(), id, version);
                case "answer" -> {
                    imports.answer(
                            place.subject(), id, version, request.text(ImportMendPage.PLACE), request.checked(SAME));
                    return PageResult.go(Address.of(place.of(id)).with(SHOW, ASKED) + "#productops-import-tabs");
                }
                case "people" -> imports.choose(place.subject(), id, version, people(request));
                default -> {
                    typed = Optional.of(choices(request));
                    imports.choose(place.subject(), id, version, typed.get());
                }
            }
            return PageResult.go(place.of(id));
        } catch (UnconfirmedException e) {
            return page(HttpStatus.of(e), request, FieldErrors.none(), typed, Optional.of(e));
        } catch (InvalidException | ConflictException | BusyException e) {
            return page(HttpStatus.of(e), request, e.errors(), typed, Optional.empty());
        }
    }

    private ImportChoices choices(PageRequest request) {
        ImportRun run = imports.view(place.subject(), id).run();
        int columns = request.id(COLUMNS).orElse(0L).intValue();
        return new ImportChoices(
                run.choices().format(),
                request.text(ENCODING),
                request.text(SEPARATOR),
                IntStream.range(0, Math.min(columns, CsvFiles.MOST_COLUMNS))
                        .mapToObj(i -> request.text(COLUMN + i))
                        .toList(),
                request.checked(ARCHIVE_GONE),
                options(run.choices()).stream()
                        .collect(Collectors.toMap(OptionField::name, field -> request.text(field.name()))),
                new ImportPeople(
                        request.checked(LEAVE_OUT_UNKNOWN),
                        run.choices().people().meant()));
    }

    /** What was said of others stays. */
    private ImportChoices people(PageRequest request) {
        ImportChoices choices = imports.view(place.subject(), id).run().choices();
        Map<String, String> meant = new HashMap<>(choices.people().meant());
        IntStream.range(0, PEOPLE)
                .filter(i -> request.has(NAME + i))
                .forEach(i -> meant.put(request.raw(NAME + i), request.text(MEANT + i)));
        return choices.with(new ImportPeople(choices.people().leaveOut(), meant));
    }

    private List<OptionField> options(ImportChoices choices) {
        return place.subject().formats().stream()
                .filter(format -> format.id().equals(choices.format()))
                .flatMap(format -> format.options().stream())
                .map(option -> OptionField.of(
                        option, choices.format(), choices.options().getOrDefault(option.name(), "")))
                .toList();
    }

    /**
     * @param typed what was not accepted: the preview is not of that, so there is none
     * @param question what has to be agreed to first; empty if nothing was asked
     */
    private PageResult page(
            int status,
            PageRequest request,
            FieldErrors refused,
            Optional<ImportChoices> typed,
            Optional<UnconfirmedException> question) {
        ImportView view = imports.view(place.subject(), id);
        ImportChoices choices = typed.orElse(view.run().choices());
        Optional<ImportCheck> check = view.check().filter(any -> !view.isGoing());
        Optional<ImportCheck> readable = check.filter(each -> each.isReadable() && typed.isEmpty());
        ImportFate shown = readable.map(each -> shown(request, each)).orElse(ImportFate.NEW);
        boolean ofLines = readable.filter(each -> areLinesShown(request, each)).isPresent();
        boolean ofAsked = !ofLines
                && readable.filter(each -> areAskedShown(request, each)).isPresent();
        String tab = ofLines ? LINES : ofAsked ? ASKED : name(shown);
        Address here = Address.of(place.of(id)).with(SHOW, tab);
        int total = readable.map(each -> ofLines ? each.lines() : ofAsked ? each.asked() : each.count(shown))
                .orElse(0);
        Paging paging = Paging.ofPage(request.text(Paging.START), 0, ROWS, total);
        Slice<ImportRowView> slice = ofLines
                ? new Slice<>(paging.start(), paging.limit(), 0, List.of())
                : ofAsked
                        ? imports.asked(place.subject(), id, paging)
                        : imports.rows(place.subject(), id, shown, paging);
        Slice<ImportLine> lines = ofLines
                ? imports.lines(place.subject(), id, paging)
                : new Slice<>(paging.start(), paging.limit(), 0, List.of());
        String goOn = request.has(AT) && tab.equals(request.text(SHOW))
                ? goOn(
                        request,
                        Stream.concat(
                                        slice.values().stream().map(ImportRowView::place),
                                        lines.values().stream().map(ImportLine::place))
                                .toList())
                : "";
        Optional<ImportOutcome> outcome = view.run().outcome().filter(any -> !view.isGoing());
        Optional<ImportTable> table = check.flatMap(ImportCheck::table);
        List<Message> twice = choices.mapping().isEmpty()
                ? table.map(each -> twice(each.columns())).orElse(List.of())
                : List.of();
        List<Someone> people = people(readable, choices.people());
        boolean proposes = place.subject().proposes();
        boolean isApplied = view.run().state() == ImportState.APPLIED && !view.isGoing();
        String start = slice.startInAddress();
        Map<String, Message> labels = view.fields().stream()
                .collect(Collectors.toMap(ImportField::name, ImportField::label, (one, other) -> one));
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
                                .filter(job -> check.isEmpty() && outcome.isEmpty() || job.state() != JobState.DONE)
                                .map(job -> jobs.html(job, request.token(), place.of(id)))
                                .orElse(""),
                        outcome.map(each -> outcome(each, view.run().state())),
                        Stream.concat(
                                        refused.general().stream(),
                                        check.stream().flatMap(each -> each.errors().general().stream()))
                                .toList(),
                        check.isPresent(),
                        readable.isPresent(),
                        check.map(each -> dates.moment(each.checked())).orElse(""),
                        check.filter(any -> choices.isTable())
                                .map(each -> cells(choices, each.table(), view.fields(), refused)),
                        readable.isEmpty() || !twice.isEmpty(),
                        options(choices),
                        choices.archiveGone(),
                        choices.people().leaveOut(),
                        Stream.concat(
                                        twice.stream(),
                                        table
                                                .map(each -> place.subject().hints(each.fields()))
                                                .orElse(List.of())
                                                .stream())
                                .toList(),
                        people,
                        readable.map(ImportCheck::people).orElse(0),
                        people.size(),
                        readable.map(ImportCheck::noted).orElse(0),
                        readable.map(each -> tabs(each, tab)).orElse(List.of()),
                        slice.values().stream()
                                .map(row -> row(
                                        row,
                                        row.place().equals(goOn),
                                        proposes,
                                        labels,
                                        here.with(Paging.START, start)))
                                .toList(),
                        ofLines ? Pager.html(templates, lines, here) : Pager.html(templates, slice, here),
                        lines.values().stream()
                                .map(line -> line(
                                        line,
                                        line.place().equals(goOn),
                                        table.isPresent(),
                                        here.with(Paging.START, start)))
                                .toList(),
                        request.has(AT) && goOn.isEmpty(),
                        view.isReady(),
                        question.map(UnconfirmedException::facts).orElse(List.of()),
                        question.map(UnconfirmedException::answer).orElse(""),
                        place.subject().reach() == ImportReach.ARCHIVES,
                        place.subject().namesPeople(),
                        place.subject().takesTables(),
                        readable.map(ImportCheck::wrong).orElse(0),
                        readable.filter(any -> proposes).map(ImportCheck::asked).orElse(0),
                        Address.of(place.of(id)).with(SHOW, ASKED) + "#productops-import-tabs",
                        ofAsked && proposes,
                        readable.map(ImportCheck::touched).orElse(0),
                        readable.filter(each -> each.touched() > LARGE).isPresent(),
                        isApplied && imports.canUndo(place.subject(), id),
                        isApplied || view.run().state() == ImportState.UNDONE && !view.isGoing()
                                ? place.next()
                                : List.of(),
                        place.pages()
                                .apply(done.values().stream()
                                        .map(ImportChange::key)
                                        .toList()),
                        done.total() - done.values().size(),
                        place.crumbs().get(place.crumbs().size() - 1).path()));
    }

    /** The row that somebody comes back from, if it is still there; or the one behind it, or else the first one. */
    private static String goOn(PageRequest request, List<String> places) {
        return Stream.of(AT, BEHIND)
                .map(request::text)
                .filter(places::contains)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse("");
    }

    /** What is asked for, unless somebody corrected the last of it; or what is wrong, or else what is most. */
    private static ImportFate shown(PageRequest request, ImportCheck check) {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> name(fate).equals(request.text(SHOW)))
                .filter(fate -> !request.has(AT) || check.count(fate) > 0)
                .findFirst()
                .or(() -> Stream.of(ImportFate.WRONG, ImportFate.WAITING, ImportFate.NEW, ImportFate.CHANGED)
                        .filter(fate -> check.count(fate) > 0)
                        .findFirst())
                .orElse(ImportFate.SAME);
    }

    /** If that is asked for; or before what is new, as long as nothing holds it up. */
    private static boolean areAskedShown(PageRequest request, ImportCheck check) {
        String asked = request.text(SHOW);
        return check.asked() > 0
                && (asked.equals(ASKED) || asked.isEmpty() && check.wrong() + check.count(ImportFate.WAITING) == 0);
    }

    /** If they are asked for; or if they hold it up, and no row does. */
    private static boolean areLinesShown(PageRequest request, ImportCheck check) {
        String asked = request.text(SHOW);
        return check.lines() > 0
                && (asked.equals(LINES)
                        || asked.isEmpty() && check.isIncomplete() && check.count(ImportFate.WRONG) == 0);
    }

    private List<Someone> people(Optional<ImportCheck> check, ImportPeople choices) {
        if (check.filter(each -> each.people() > 0).isEmpty()) {
            return List.of();
        }
        List<ImportPerson> people =
                imports.people(place.subject(), id, new Paging(0, PEOPLE)).values();
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    ImportPerson person = people.get(i);
                    String meant = choices.meant().getOrDefault(person.name(), "");
                    return new Someone(i, person.name(), person.rows(), meant, person.known());
                })
                .toList();
    }

    private Outcome outcome(ImportOutcome outcome, ImportState state) {
        String who = users.findByKey(outcome.userKey()).map(Person::displayName).orElse(outcome.userKey());
        List<Message> facts = new ArrayList<>(outcome.facts());
        if (state == ImportState.APPLIED) {
            place.subject().afterwards().ifPresent(facts::add);
        }
        return new Outcome(facts, Message.of("productops.imports.outcome.by", who, dates.moment(outcome.at())));
    }

    private Line line(ImportLine line, boolean goOn, boolean holdsUp, Address here) {
        return new Line(
                goOn,
                Characters.shown(line.place()),
                Characters.shown(line.text()),
                line.fate(),
                holdsUp ? Optional.of(mend(line.place(), here)) : Optional.empty());
    }

    private String mend(String row, Address here) {
        return new Address(place.of(id) + "/mend", here.parameters())
                .with(ImportMendPage.PLACE, row)
                .toString();
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

    private List<Tab> tabs(ImportCheck check, String shown) {
        List<Tab> tabs = new ArrayList<>();
        for (ImportFate fate : ImportFate.values()) {
            boolean always =
                    fate != ImportFate.LEFT_OUT && place.subject().reach().knows(fate);
            if (always || check.count(fate) > 0) {
                tabs.add(tab(name(fate), "productops.imports.fate." + name(fate), check.count(fate), shown));
            }
        }
        if (check.asked() > 0) {
            String label = place.subject().proposes() ? "productops.imports.probable.tab" : "productops.imports.asked";
            tabs.add(tab(ASKED, label, check.asked(), shown));
        }
        if (check.lines() > 0) {
            String label = check.isIncomplete() ? "productops.imports.lines.wrong" : "productops.imports.lines";
            tabs.add(tab(LINES, label, check.lines(), shown));
        }
        return tabs;
    }

    private Tab tab(String id, String label, int count, String shown) {
        String page = Address.of(place.of(this.id)).with(SHOW, id) + "#productops-import-tabs";
        return new Tab(id.toUpperCase(Locale.ROOT), Message.of(label), count, id.equals(shown), page);
    }

    private Row row(ImportRowView row, boolean goOn, boolean proposes, Map<String, Message> labels, Address here) {
        Function<String, Message> label =
                field -> Optional.ofNullable(labels.get(field)).orElse(Message.of("productops.imports.field", field));
        return new Row(
                goOn,
                row.place(),
                row.key(),
                row.name(),
                row.fate(),
                row.changes().stream().map(change -> change(change, label)).toList(),
                reasons(row.errors(), labels),
                reasons(row.notes(), labels),
                row.asks(),
                proposes && row.fate() == ImportFate.NEW && !row.asks().isEmpty(),
                mend(row.place(), here));
    }

    private static List<Wrong> reasons(FieldErrors errors, Map<String, Message> labels) {
        List<Wrong> reasons = new ArrayList<>();
        errors.general().forEach(text -> reasons.add(new Wrong(Optional.empty(), text)));
        errors.fields().forEach((field, text) -> reasons.add(new Wrong(Optional.ofNullable(labels.get(field)), text)));
        return reasons;
    }

    private Change change(FieldChange change, Function<String, Message> label) {
        return new Change(
                label.apply(change.field()),
                change.before(),
                place.subject().shown(change.field(), change.before()),
                change.after(),
                place.subject().shown(change.field(), change.after()));
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
        List<ImportTable.Column> found =
                table.map(each -> chosen(each.columns(), choices.mapping())).orElse(List.of());
        List<Column> columns = IntStream.range(0, found.size())
                .mapToObj(i -> column(i, found, fields, refused))
                .toList();
        int imported =
                (int) found.stream().filter(column -> !column.field().isEmpty()).count();
        return new TableCells(encodings, separators, columns, columns.size(), imported);
    }

    private static List<ImportTable.Column> chosen(List<ImportTable.Column> columns, List<String> mapping) {
        return mapping.size() != columns.size()
                ? columns
                : IntStream.range(0, columns.size())
                        .mapToObj(i -> new ImportTable.Column(
                                columns.get(i).name(),
                                mapping.get(i),
                                columns.get(i).example()))
                        .toList();
    }

    /** Says which columns are there twice; nothing if none is. */
    private static List<Message> twice(List<ImportTable.Column> columns) {
        String names = columns.stream()
                .filter(column -> isAgain(column, columns))
                .map(ImportTable.Column::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Message.of("productops.imports.columns.twice", names));
    }

    /** Whether it is not imported because another one of its name is. */
    private static boolean isAgain(ImportTable.Column column, List<ImportTable.Column> columns) {
        return column.field().isEmpty()
                && columns.stream()
                        .anyMatch(other -> !other.field().isEmpty()
                                && SearchFolding.fold(other.name()).equals(SearchFolding.fold(column.name())));
    }

    private static String shownName(CsvEncoding encoding) {
        return encoding.name().replace('_', '-');
    }

    private static Column column(
            int number, List<ImportTable.Column> columns, List<ImportField> fields, FieldErrors refused) {
        ImportTable.Column column = columns.get(number);
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
                column.field().isEmpty()
                        ? Optional.of(Message.of(
                                isAgain(column, columns)
                                        ? "productops.imports.column.again"
                                        : "productops.imports.column.unmapped"))
                        : Optional.empty(),
                options,
                Optional.ofNullable(refused.fields().get(COLUMN + number)));
    }
}
