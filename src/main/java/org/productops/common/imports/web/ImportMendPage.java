package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportRow;
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

/** Mends one row of a file, so that nobody has to upload it again for a typing error. */
final class ImportMendPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/import-mend.vm", View.class);

    static final String PLACE = "place";

    /** The names of fields are the subject's; those of ours must not be among them. */
    private static final String CELL = "cell-";

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
            List<Message> errors,
            List<Cell> cells) {}

    record Cell(String id, Message label, String text, boolean lines, Optional<Message> error) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        Map<String, String> cells = new LinkedHashMap<>();
        ImportRow row = row(request, imports.view(place.subject(), id));
        row.record().fields().keySet().forEach(field -> cells.put(field, lines(request.raw(CELL + field))));
        try {
            imports.mend(
                    place.subject(),
                    id,
                    request.id(VERSION).orElse(0L),
                    row.record().place(),
                    cells);
            return PageResult.go(back(request).toString());
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
        ImportRow row = row(request, view);
        List<Crumb> crumbs = new ArrayList<>(place.below());
        crumbs.add(new Crumb(Optional.of(ImportPlace.title(view.run())), Optional.empty(), place.of(id)));
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        crumbs,
                        row.record().place(),
                        new Address(place.of(id) + "/mend", back(request).parameters())
                                .with(PLACE, row.record().place())
                                .toString(),
                        back(request).toString(),
                        view.run().version(),
                        errors.isEmpty() ? row.errors().general() : errors,
                        view.fields().stream()
                                .filter(field -> row.record().fields().containsKey(field.name()))
                                .map(field -> cell(field, row, row.errors()))
                                .toList()));
    }

    private static Cell cell(ImportField field, ImportRow row, FieldErrors errors) {
        String text = row.record().fields().get(field.name());
        return new Cell(
                CELL + field.name(),
                field.label(),
                text,
                text.indexOf('\n') >= 0,
                Optional.ofNullable(errors.fields().get(field.name())));
    }

    private ImportRow row(PageRequest request, ImportView view) {
        return view.plan().stream()
                .flatMap(plan -> plan.rows().stream())
                .filter(each -> each.record().place().equals(request.text(PLACE)))
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.imports.no-record", request.text(PLACE))));
    }

    private Address back(PageRequest request) {
        return Address.of(place.of(id))
                .with(ImportPage.SHOW, request.text(ImportPage.SHOW))
                .with(Paging.START, request.text(Paging.START));
    }
}
