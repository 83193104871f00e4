package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.csv.CsvFiles;
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
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportReach;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportTable;
import org.productops.common.imports.ImportView;
import org.productops.common.job.JobState;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** One import: how the file is read, what would become of each of its rows, and the button that does it. */
final class ImportPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/import.vm", View.class);

    private static final String DO = "do";
    private static final String VERSION = "version";
    private static final String ENCODING = "encoding";
    private static final String SEPARATOR = "separator";
    private static final String ARCHIVE_GONE = "archiveGone";
    private static final String COLUMNS = "columns";
    private static final String LEAVE_OUT_UNKNOWN = "leaveOutUnknown";
    private static final String FORMAT = "format";
    private static final String NAME = "name";
    private static final String MEANT = "meant";
    private static final String SAME = "same";

    /** So many people are asked for at once; the next ones are when something was said of these. */
    private static final int PEOPLE = 50;

    /** Whoever imports more is told that others wait meanwhile. */
    private static final int LARGE = 1000;

    /** So many of what was imported are named; the others are counted. */
    private static final int NAMED = 20;

    private final ImportPlace place;
    private final ImportSubject subject;
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
        this.subject = place.subject();
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
     * @param asOf when it was checked; empty if it was not, or if a job is at it
     * @param result what an import that is over came to
     * @param namesPeople whether what is not imported of rows is said to be left out
     * @param entries whether several rows are left out together
     * @param place what people call the place of a row
     * @param tables whether things are rows of tables, with keys of their own and people in them
     * @param hints what follows from the columns that there are
     * @param choices how the file is read; empty if nothing of it can be chosen
     * @param preview what would become of its rows, and {@code applying} the button that does it; empty if it could not
     *     be read as it was chosen
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
            Result result,
            List<Message> errors,
            Optional<String> asOf,
            boolean namesPeople,
            boolean entries,
            Message place,
            boolean tables,
            List<Message> hints,
            Optional<Choices> choices,
            Optional<Applying> applying,
            Optional<Strangers> strangers,
            Optional<ImportPreviewDrawing.Preview> preview) {}

    /**
     * What an import came to.
     *
     * @param undoable whether there is anything to undo
     * @param next what people do afterwards
     * @param done the first of what it imported
     * @param all where all are, and {@code more} how many others there are
     */
    record Result(
            Optional<Outcome> outcome, boolean undoable, List<Crumb> next, List<Crumb> done, int more, String all) {}

    /** @param by who did it, and when */
    record Outcome(List<Message> facts, Message by) {}

    /**
     * @param open whether how the file is read needs to be looked at
     * @param folded whether there is nothing to choose but how it is read
     * @param formats those in which it can be read instead; none if there is no other
     * @param people whether it can be said what becomes of those whom nobody knows
     * @param archives whether it can be said what becomes of what is not in the file
     */
    record Choices(
            List<ImportFormats.Format> formats,
            Optional<ImportReadingDrawing.Reading> reading,
            boolean open,
            boolean folded,
            List<OptionField> options,
            boolean archives,
            boolean archiveGone,
            boolean people,
            boolean leaveOutUnknown) {}

    /**
     * The button that imports.
     *
     * @param ready whether it can be applied
     * @param lead what is said above the question; empty where each part of it stands for itself
     * @param question what has to be agreed to first, by who sends {@code answer}; none if nothing was asked
     * @param wrong how many rows hold it up
     * @param touched how many things it touches
     * @param large what others wait for meanwhile; empty if it is soon over
     */
    record Applying(
            boolean ready,
            Optional<Message> lead,
            List<Message> question,
            String answer,
            int wrong,
            int touched,
            Optional<Message> large) {}

    /**
     * People of whom nobody knows who they are.
     *
     * @param unknown how many there are, of whom the first {@code asked} are {@code people}
     * @param leftOut whether they are left out until somebody says who is meant
     */
    record Strangers(List<Someone> people, int asked, int unknown, boolean leftOut) {}

    /**
     * Somebody whom the file names.
     *
     * @param number tells the fields of those that are asked for at once
     * @param meant who is meant instead; may be empty
     */
    record Someone(int number, String name, int rows, String meant, boolean known) {}

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
                case "apply" -> imports.apply(subject, id, version, Confirmation.of(request.text(Confirmation.FIELD)));
                case "discard" -> {
                    imports.discard(subject, id);
                    return PageResult.go(place.path());
                }
                case "check" -> imports.check(subject, id, version);
                case "answer" -> {
                    imports.answer(subject, id, version, request.text(ImportMendPage.PLACE), request.checked(SAME));
                    return PageResult.go(ImportPreviewDrawing.askedPage(place, id));
                }
                case "people" -> imports.choose(subject, id, version, people(request));
                default -> {
                    typed = Optional.of(choices(request));
                    imports.choose(subject, id, version, typed.get());
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
        ImportRun run = imports.view(subject, id).run();
        String format =
                request.has(FORMAT) ? request.text(FORMAT) : run.choices().format();
        if (!format.equals(run.choices().format())) {
            // Nothing else that was said is about this one.
            ImportChoices other = ImportChoices.of(format).with(run.choices().people());
            return other.with(said(other, request));
        }
        int columns = request.id(COLUMNS).orElse(0L).intValue();
        return new ImportChoices(
                run.choices().format(),
                request.text(ENCODING),
                request.text(SEPARATOR),
                IntStream.range(0, Math.min(columns, CsvFiles.MOST_COLUMNS))
                        .mapToObj(i -> request.text(ImportReadingDrawing.COLUMN + i))
                        .toList(),
                request.checked(ARCHIVE_GONE),
                said(run.choices(), request),
                new ImportPeople(
                        request.checked(LEAVE_OUT_UNKNOWN),
                        run.choices().people().meant()));
    }

    /** What was said of others stays. */
    private ImportChoices people(PageRequest request) {
        ImportChoices choices = imports.view(subject, id).run().choices();
        Map<String, String> meant = new HashMap<>(choices.people().meant());
        IntStream.range(0, PEOPLE)
                .filter(i -> request.has(NAME + i))
                .forEach(i -> meant.put(request.raw(NAME + i), request.text(MEANT + i)));
        return choices.with(new ImportPeople(choices.people().leaveOut(), meant));
    }

    private Map<String, String> said(ImportChoices choices, PageRequest request) {
        return options(choices).stream()
                .collect(Collectors.toMap(OptionField::name, field -> request.text(field.name())));
    }

    private Optional<ImportFormat> format(ImportChoices choices) {
        return subject.formats().stream()
                .filter(format -> format.id().equals(choices.format()))
                .findFirst();
    }

    private List<OptionField> options(ImportChoices choices) {
        return format(choices).stream()
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
        ImportView view = imports.view(subject, id);
        ImportChoices choices = typed.orElse(view.run().choices());
        Optional<ImportCheck> check = view.check().filter(any -> !view.isGoing());
        Optional<ImportCheck> readable = check.filter(each -> each.isReadable() && typed.isEmpty());
        Optional<ImportTable> table = check.flatMap(ImportCheck::table);
        ImportReadingDrawing reading = new ImportReadingDrawing(choices, table, view.fields(), refused);
        ImportPreviewDrawing preview = new ImportPreviewDrawing(place, id, imports, templates, request, view.fields());
        List<Message> hints = new ArrayList<>(reading.twice());
        table.ifPresent(each -> hints.addAll(subject.hints(each.fields())));
        Result result = result(view);
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
                                .filter(job ->
                                        check.isEmpty() && result.outcome().isEmpty() || job.state() != JobState.DONE)
                                .map(job -> jobs.html(job, request.token(), place.of(id)))
                                .orElse(""),
                        result,
                        Stream.concat(
                                        refused.general().stream(),
                                        check.stream().flatMap(each -> each.errors().general().stream()))
                                .toList(),
                        check.map(each -> dates.moment(each.checked())),
                        subject.namesPeople(),
                        subject.hasEntries(),
                        format(view.run().choices())
                                .map(ImportFormat::placeLabel)
                                .orElse(Message.of("productops.imports.place")),
                        subject.takesTables(),
                        hints,
                        check.flatMap(any -> choices(choices, reading, readable.isEmpty())),
                        readable.map(each -> applying(each, view.isReady(), question)),
                        readable.filter(each -> each.people() > 0).map(each -> strangers(each, choices.people())),
                        readable.map(preview::preview)));
    }

    private Result result(ImportView view) {
        boolean isOver = !view.isGoing();
        boolean isApplied = isOver && view.run().state() == ImportState.APPLIED;
        boolean isUndone = isOver && view.run().state() == ImportState.UNDONE;
        Slice<ImportChange> done = imports.done(subject, id, NAMED);
        return new Result(
                view.run().outcome().filter(any -> isOver).map(each -> outcome(each, isApplied)),
                isApplied && imports.canUndo(subject, id),
                isApplied || isUndone ? place.next() : List.of(),
                place.pages()
                        .apply(done.values().stream().map(ImportChange::key).toList()),
                done.total() - done.values().size(),
                place.crumbs().get(place.crumbs().size() - 1).path());
    }

    private Outcome outcome(ImportOutcome outcome, boolean isApplied) {
        String who = users.findByKey(outcome.userKey()).map(Person::displayName).orElse(outcome.userKey());
        List<Message> facts = new ArrayList<>(outcome.facts());
        if (isApplied) {
            subject.afterwards().ifPresent(facts::add);
        }
        return new Outcome(facts, Message.of("productops.imports.outcome.by", who, dates.moment(outcome.at())));
    }

    /** @param unread whether it could not be read so: then only what can change that is offered */
    private Optional<Choices> choices(ImportChoices choices, ImportReadingDrawing reading, boolean unread) {
        List<OptionField> options = options(choices);
        List<ImportFormats.Format> formats = ImportFormats.instead(subject, choices.format());
        boolean archives = !unread && subject.reach() == ImportReach.ARCHIVES;
        boolean people = !unread
                && subject.takesTables()
                && subject.namesPeople()
                && format(choices).map(ImportFormat::namesPeople).orElse(true);
        return choices.isTable() || !options.isEmpty() || !formats.isEmpty() || archives || people
                ? Optional.of(new Choices(
                        formats,
                        choices.isTable() ? Optional.of(reading.reading()) : Optional.empty(),
                        unread || !reading.twice().isEmpty(),
                        choices.isTable() && options.isEmpty() && !archives && !people,
                        options,
                        archives,
                        choices.archiveGone(),
                        people,
                        choices.people().leaveOut()))
                : Optional.empty();
    }

    private Applying applying(ImportCheck check, boolean ready, Optional<UnconfirmedException> question) {
        List<Message> facts = question.map(UnconfirmedException::facts).orElse(List.of());
        // What becomes of all of them is said first, and then of which.
        int lead = subject.proposes() && !facts.isEmpty() ? 1 : 0;
        return new Applying(
                ready,
                facts.stream().limit(lead).findFirst(),
                facts.subList(lead, facts.size()),
                question.map(UnconfirmedException::answer).orElse(""),
                check.wrong(),
                check.touched(),
                check.touched() > LARGE ? subject.holdsUp() : Optional.empty());
    }

    private Strangers strangers(ImportCheck check, ImportPeople choices) {
        List<ImportPerson> people =
                imports.people(subject, id, new Paging(0, PEOPLE)).values();
        List<Someone> asked = IntStream.range(0, people.size())
                .mapToObj(i -> {
                    ImportPerson person = people.get(i);
                    String meant = choices.meant().getOrDefault(person.name(), "");
                    return new Someone(i, person.name(), person.rows(), meant, person.known());
                })
                .toList();
        return new Strangers(asked, asked.size(), check.people(), choices.leaveOut());
    }
}
