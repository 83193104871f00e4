package org.productops.common.imports.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.common.csv.CsvFiles;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOption;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportState;
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

/** Where an import begins: a file or a pasted table, and the imports before it. */
final class ImportStartPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/imports.vm", View.class);

    private static final String FORMAT = "format";
    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String DISCARD = "discard";

    private final ImportPlace place;
    private final ImportService imports;
    private final ProductDates dates;
    private final People people;

    ImportStartPage(ImportPlace place, ImportService imports, ProductDates dates, People people) {
        this.place = place;
        this.imports = imports;
        this.dates = dates;
        this.people = people;
    }

    record View(
            Frame frame,
            PageToken token,
            List<Crumb> crumbs,
            Message title,
            String page,
            boolean tables,
            String template,
            List<Known> columns,
            List<ImportFormats.Format> formats,
            List<OptionField> options,
            String text,
            List<Message> errors,
            List<Group> groups) {}

    /**
     * Imports that are alike.
     *
     * @param id tells it from the other
     * @param discard whether they can be discarded
     */
    record Group(String id, Message title, boolean discard, List<Row> runs) {}

    /**
     * A column that is found by itself.
     *
     * @param names what it may be called
     */
    record Known(Message label, Message names) {}

    /**
     * An import.
     *
     * @param state how far it is, with figures if something came of it
     */
    record Row(long id, String page, Message title, String who, String when, Message state) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        return request.id(DISCARD).map(id -> discard(request, id)).orElseGet(() -> stage(request));
    }

    private PageResult discard(PageRequest request, long id) {
        try {
            imports.discard(place.subject(), id);
            return PageResult.go(place.path());
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
    }

    private PageResult stage(PageRequest request) {
        byte[] file = request.content(CsvFiles.MOST_BYTES + 1);
        byte[] content = file.length > 0 ? file : request.raw(TEXT).strip().getBytes(StandardCharsets.UTF_8);
        try {
            ImportRun run = imports.stage(place.subject(), choices(request), request.text(FILE), content);
            return PageResult.go(place.of(run.id()));
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
    }

    private String format(PageRequest request) {
        String format = request.text(FORMAT);
        return format.isEmpty() ? ImportFormats.ids(place.subject()).findFirst().orElse(ImportChoices.TABLE) : format;
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        List<ImportRun> runs = imports.latest(place.subject());
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        place.crumbs(),
                        place.title(),
                        place.path(),
                        place.subject().takesTables(),
                        place.path() + "/" + ImportPages.TEMPLATE,
                        place.subject().fields().stream()
                                .flatMap(
                                        field -> field.headers().map(names -> new Known(field.label(), names)).stream())
                                .toList(),
                        ImportFormats.all(place.subject(), format(request)),
                        options(request),
                        request.raw(TEXT),
                        errors,
                        Stream.of(group(runs, true), group(runs, false))
                                .filter(group -> !group.runs().isEmpty())
                                .toList()));
    }

    private Group group(List<ImportRun> runs, boolean staged) {
        String id = staged ? "staged" : "earlier";
        return new Group(
                id,
                Message.of(staged ? "productops.imports.staged" : "productops.imports.earlier"),
                staged,
                runs.stream()
                        .filter(run -> (run.state() == ImportState.STAGED) == staged)
                        .map(this::row)
                        .toList());
    }

    /** Each field once, whichever formats ask for it. */
    private List<OptionField> options(PageRequest request) {
        Map<ImportOption, List<String>> formats = new LinkedHashMap<>();
        for (ImportFormat format : place.subject().formats()) {
            format.options().forEach(option -> formats.computeIfAbsent(option, any -> new ArrayList<>())
                    .add(format.id()));
        }
        return formats.entrySet().stream()
                .map(each -> OptionField.of(
                        each.getKey(),
                        String.join(" ", each.getValue()),
                        request.raw(each.getKey().name())))
                .toList();
    }

    private ImportChoices choices(PageRequest request) {
        String chosen = format(request);
        Map<String, String> said = new LinkedHashMap<>();
        place.subject().formats().stream()
                .filter(format -> format.id().equals(chosen))
                .flatMap(format -> format.options().stream())
                .forEach(option -> said.put(option.name(), request.text(option.name())));
        return ImportChoices.of(chosen).with(said);
    }

    private Row row(ImportRun run) {
        return new Row(
                run.id(),
                place.of(run.id()),
                ImportPlace.title(run),
                people.findByKey(run.userKey()).map(Person::displayName).orElse(run.userKey()),
                dates.moment(run.created()),
                run.outcome()
                        .map(ImportOutcome::figures)
                        .orElse(Message.of(
                                "productops.imports.state." + run.state().name().toLowerCase(Locale.ROOT))));
    }
}
