package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportSubject;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.Characters;
import org.productops.common.text.TextIdentity;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.Pager;
import org.productops.common.web.Templates;

/** Draws what would become of each row of an import that could be read, part by part and page by page. */
final class ImportPreviewDrawing {

    /** The place of the row that somebody comes back from, and that of the row behind it. */
    static final String AT = "at";

    static final String BEHIND = "behind";

    /** Where those who come back from a row find the next one. */
    static final String HERE = "#productops-import-here";

    /** So many rows are on a page. */
    static final int ROWS = 50;

    /** Of the others nothing becomes, or they are not in the file. */
    private static final Set<ImportFate> MENDABLE =
            Set.of(ImportFate.NEW, ImportFate.CHANGED, ImportFate.WRONG, ImportFate.WAITING);

    private static final String TABS = "#productops-import-tabs";

    private final ImportPlace place;
    private final ImportSubject subject;
    private final long id;
    private final ImportService imports;
    private final Templates templates;
    private final PageRequest request;
    private final Map<String, Message> labels;

    /** @param fields what a file can say of each */
    ImportPreviewDrawing(
            ImportPlace place,
            long id,
            ImportService imports,
            Templates templates,
            PageRequest request,
            List<ImportField> fields) {
        this.place = place;
        this.subject = place.subject();
        this.id = id;
        this.imports = imports;
        this.templates = templates;
        this.request = request;
        this.labels =
                fields.stream().collect(Collectors.toMap(ImportField::name, ImportField::label, (one, other) -> one));
    }

    /**
     * @param facts what to know of all of it beside its rows
     * @param noted how many rows are imported without something that they say, and {@code notedPage} where they are
     * @param probable how many rows ask whether they mean what is there, and {@code probablePage} where they are
     * @param ofProbable whether those are shown
     * @param returned whether somebody comes back from a row, and none of those that are shown is the next
     */
    record Preview(
            List<Tab> tabs,
            List<Message> facts,
            int noted,
            String notedPage,
            int probable,
            String probablePage,
            boolean ofProbable,
            List<Row> rows,
            List<Line> lines,
            String pagerHtml,
            boolean returned) {}

    record Tab(String id, Message label, int count, boolean shown, String page) {}

    /**
     * @param here whether somebody who comes back from a row goes on here
     * @param keyed whether its key says anything that its name does not
     * @param meant whether people can say that it means what it asks about
     * @param mendable whether it can be corrected or left out
     */
    record Row(
            boolean here,
            String place,
            String key,
            String name,
            boolean keyed,
            ImportFate fate,
            List<Change> changes,
            List<Wrong> wrong,
            List<Wrong> notes,
            List<Message> asks,
            boolean meant,
            boolean mendable,
            String mend) {}

    record Change(
            Message field, String before, Optional<Message> beforeText, String after, Optional<Message> afterText) {}

    record Wrong(Optional<Message> field, Message text) {}

    /**
     * What gives no record.
     *
     * @param here whether somebody who comes back from a row goes on here
     * @param leave where it can be left out; empty if it holds up nothing
     */
    record Line(boolean here, String place, String text, Message fate, Optional<String> leave) {}

    /** The page of an import that shows the rows that ask for something. */
    static String askedPage(ImportPlace place, long id) {
        return page(place, id, ImportPart.ASKED);
    }

    /** @param check of what could be read */
    Preview preview(ImportCheck check) {
        boolean returned = request.has(AT);
        ImportPart part = ImportPart.shown(request, check, returned);
        Paging paging = Paging.ofPage(request.text(Paging.START), 0, ROWS, part.count(check));
        Slice<ImportRowView> rows = rows(part, paging);
        Slice<ImportLine> lines = part.equals(ImportPart.LINES) ? imports.lines(subject, id, paging) : none(paging);
        Address address = Address.of(place.of(id)).with(ImportPart.FIELD, part.id());
        Address here = address.with(Paging.START, rows.startInAddress());
        String goOn = returned && part.equals(ImportPart.named(request))
                ? goOn(Stream.concat(
                                rows.values().stream().map(ImportRowView::place),
                                lines.values().stream().map(ImportLine::place))
                        .toList())
                : "";
        boolean holdsUp = check.table().isPresent();
        return new Preview(
                tabs(check, part),
                check.facts(),
                check.noted(),
                page(place, id, ImportPart.NOTED),
                subject.proposes() ? check.asked() : 0,
                askedPage(place, id),
                subject.proposes() && part.equals(ImportPart.ASKED),
                rows.values().stream().map(row -> row(row, goOn, here)).toList(),
                lines.values().stream()
                        .map(line -> line(line, goOn, holdsUp, here))
                        .toList(),
                part.equals(ImportPart.LINES)
                        ? Pager.html(templates, lines, address)
                        : Pager.html(templates, rows, address),
                returned && goOn.isEmpty());
    }

    private Slice<ImportRowView> rows(ImportPart part, Paging paging) {
        if (part.equals(ImportPart.ASKED)) {
            return imports.asked(subject, id, paging);
        }
        return part.equals(ImportPart.NOTED)
                ? imports.noted(subject, id, paging)
                : part.fate()
                        .map(fate -> imports.rows(subject, id, fate, paging))
                        .orElseGet(() -> none(paging));
    }

    private static <T> Slice<T> none(Paging paging) {
        return new Slice<>(paging.start(), paging.limit(), 0, List.of());
    }

    /** The row that somebody comes back from, if it is still there; or the one behind it, or else the first one. */
    private String goOn(List<String> places) {
        return Stream.of(AT, BEHIND)
                .map(request::text)
                .filter(places::contains)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse("");
    }

    private List<Tab> tabs(ImportCheck check, ImportPart shown) {
        List<Tab> tabs = new ArrayList<>();
        for (ImportFate fate : ImportFate.values()) {
            boolean always = fate != ImportFate.LEFT_OUT && subject.reach().knows(fate);
            if (always || check.count(fate) > 0) {
                ImportPart part = ImportPart.of(fate);
                tabs.add(tab(part, "productops.imports.fate." + part.id(), check, shown));
            }
        }
        if (check.asked() > 0) {
            String label = subject.proposes() ? "productops.imports.probable.tab" : "productops.imports.asked";
            tabs.add(tab(ImportPart.ASKED, label, check, shown));
        }
        if (check.noted() > 0) {
            tabs.add(tab(ImportPart.NOTED, "productops.imports.noted.tab", check, shown));
        }
        if (check.lines() > 0) {
            String label = check.isIncomplete() ? "productops.imports.lines.wrong" : "productops.imports.lines";
            tabs.add(tab(ImportPart.LINES, label, check, shown));
        }
        return tabs;
    }

    private Tab tab(ImportPart part, String label, ImportCheck check, ImportPart shown) {
        return new Tab(
                part.id().toUpperCase(Locale.ROOT),
                Message.of(label),
                part.count(check),
                part.equals(shown),
                page(place, id, part));
    }

    private static String page(ImportPlace place, long id, ImportPart part) {
        return Address.of(place.of(id)).with(ImportPart.FIELD, part.id()) + TABS;
    }

    private Row row(ImportRowView row, String goOn, Address here) {
        return new Row(
                row.place().equals(goOn),
                row.place(),
                row.key(),
                row.name(),
                !row.key().isEmpty() && !TextIdentity.of(row.key()).equals(TextIdentity.of(row.name())),
                row.fate(),
                row.changes().stream().map(this::change).toList(),
                reasons(row.errors()),
                reasons(row.notes()),
                row.asks(),
                subject.proposes() && !row.asks().isEmpty(),
                MENDABLE.contains(row.fate()),
                mend(row.place(), here));
    }

    private List<Wrong> reasons(FieldErrors errors) {
        return Stream.concat(
                        errors.general().stream().map(text -> new Wrong(Optional.empty(), text)),
                        errors.fields().entrySet().stream()
                                .map(error ->
                                        new Wrong(Optional.ofNullable(labels.get(error.getKey())), error.getValue())))
                .toList();
    }

    private Change change(FieldChange change) {
        return new Change(
                labels.getOrDefault(change.field(), Message.of("productops.imports.field", change.field())),
                change.before(),
                subject.shown(change.field(), change.before()),
                change.after(),
                subject.shown(change.field(), change.after()));
    }

    private Line line(ImportLine line, String goOn, boolean holdsUp, Address here) {
        return new Line(
                line.place().equals(goOn),
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
}
