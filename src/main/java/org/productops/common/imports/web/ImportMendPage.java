package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportView;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** Corrects one row of a file, so that nobody has to upload it again for a typing error. */
final class ImportMendPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/import-mend.vm", View.class);

    static final String PLACE = "place";

    /** The names of fields are the subject's; those of ours must not be among them. */
    private static final String CELL = "cell-";

    /** Says that the row is left out, or taken back. */
    static final String LEAVE = "leave";

    private static final String VERSION = "version";

    private final ImportPlace place;
    private final long id;
    private final ImportService imports;

    ImportMendPage(ImportPlace place, long id, ImportService imports) {
        this.place = place;
        this.id = id;
        this.imports = imports;
    }

    record View(
            Frame frame,
            PageToken token,
            List<Crumb> crumbs,
            String rowPlace,
            String action,
            String back,
            long version,
            boolean leftOut,
            boolean entries,
            List<Message> errors,
            List<Cell> cells) {}

    /** @param first whether it is the first that is wrong */
    record Cell(String id, Message label, String text, boolean lines, Optional<Message> error, boolean first) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String row = request.text(PLACE);
        long version = request.id(VERSION).orElse(0L);
        Map<String, String> cells = new LinkedHashMap<>();
        place.subject().fields().stream()
                .map(ImportField::name)
                .filter(field -> request.has(CELL + field))
                .forEach(field -> cells.put(field, lines(request.raw(CELL + field))));
        // What has no column and is left empty says nothing.
        Set<String> said = imports.record(place.subject(), id, row).fields().keySet();
        cells.entrySet().removeIf(cell -> cell.getValue().isBlank() && !said.contains(cell.getKey()));
        String behind = behind(request);
        try {
            if (request.has(LEAVE)) {
                imports.leaveOut(place.subject(), id, version, row, request.checked(LEAVE));
            } else {
                imports.mend(place.subject(), id, version, row, cells);
            }
            return PageResult.go(
                    back(request).with(ImportPreviewDrawing.AT, row).with(ImportPreviewDrawing.BEHIND, behind)
                            + ImportPreviewDrawing.HERE);
        } catch (InvalidException | ConflictException | BusyException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
    }

    /** Browsers send other line breaks than files have. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        ImportView view = imports.view(place.subject(), id);
        ImportRecord record = imports.record(place.subject(), id, request.text(PLACE));
        FieldErrors found = errors(request);
        // A field that is wrong although it has no column can be filled in all the same.
        List<ImportField> fields = view.fields().stream()
                .filter(field -> record.fields().containsKey(field.name())
                        || found.fields().containsKey(field.name())
                        || view.run().choices().isTable()
                                && field.name().equals(place.subject().identity()))
                .toList();
        List<Crumb> crumbs = new ArrayList<>(place.below());
        crumbs.add(new Crumb(Optional.of(ImportPlace.title(view.run())), Optional.empty(), place.of(id)));
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        crumbs,
                        record.place(),
                        new Address(place.of(id) + "/mend", back(request).parameters())
                                .with(PLACE, record.place())
                                .toString(),
                        back(request).with(ImportPreviewDrawing.AT, record.place()) + ImportPreviewDrawing.HERE,
                        view.run().version(),
                        ImportPart.named(request).equals(ImportPart.of(ImportFate.LEFT_OUT)),
                        place.subject().hasEntries(),
                        errors.isEmpty() ? elsewhere(found, fields) : errors,
                        cells(fields, record, found)));
    }

    /** What is wrong and belongs to no field that is shown. */
    private static List<Message> elsewhere(FieldErrors errors, List<ImportField> shown) {
        Set<String> names = shown.stream().map(ImportField::name).collect(Collectors.toSet());
        return Stream.concat(
                        errors.general().stream(),
                        errors.fields().entrySet().stream()
                                .filter(error -> !names.contains(error.getKey()))
                                .map(Map.Entry::getValue))
                .toList();
    }

    private static List<Cell> cells(List<ImportField> fields, ImportRecord record, FieldErrors errors) {
        Optional<String> first = fields.stream()
                .map(ImportField::name)
                .filter(errors.fields()::containsKey)
                .findFirst();
        return fields.stream()
                .map(field -> cell(field, record, errors, first.equals(Optional.of(field.name()))))
                .toList();
    }

    private static Cell cell(ImportField field, ImportRecord record, FieldErrors errors, boolean first) {
        String text = record.fields().getOrDefault(field.name(), "");
        return new Cell(
                CELL + field.name(),
                field.label(),
                text,
                text.indexOf('\n') >= 0,
                Optional.ofNullable(errors.fields().get(field.name())),
                first);
    }

    /** What the check said of the row, which is on the page that led here. */
    private FieldErrors errors(PageRequest request) {
        return rows(request).stream()
                .filter(row -> row.place().equals(request.text(PLACE)))
                .findFirst()
                .map(ImportRowView::errors)
                .orElse(FieldErrors.none());
    }

    /** The rows on the page that led here. */
    private List<ImportRowView> rows(PageRequest request) {
        ImportFate fate = ImportPart.named(request).fate().orElse(ImportFate.WRONG);
        return imports.rows(place.subject(), id, fate, paging(request)).values();
    }

    private static Paging paging(PageRequest request) {
        return Paging.ofPage(request.text(Paging.START), 0, ImportPreviewDrawing.ROWS, Paging.MOST);
    }

    /** The place of the row behind this one, on the page that led here; empty if there is none. */
    private String behind(PageRequest request) {
        List<String> places = ImportPart.named(request).equals(ImportPart.LINES)
                ? imports.lines(place.subject(), id, paging(request)).values().stream()
                        .map(ImportLine::place)
                        .toList()
                : rows(request).stream().map(ImportRowView::place).toList();
        int at = places.indexOf(request.text(PLACE));
        return at < 0 || at + 1 == places.size() ? "" : places.get(at + 1);
    }

    private Address back(PageRequest request) {
        return Address.of(place.of(id))
                .with(ImportPart.FIELD, ImportPart.named(request).id())
                .with(Paging.START, request.text(Paging.START));
    }
}
