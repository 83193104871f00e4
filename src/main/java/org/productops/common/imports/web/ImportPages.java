package org.productops.common.imports.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.imports.ImportService;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;

/** The pages of imports, below any servlet that has the web-resource {@code imports}. */
@Named
public class ImportPages {

    /** The last step of the address of a table to begin with. */
    static final String TEMPLATE = "template";

    private final ImportService imports;
    private final JobDrawing jobs;
    private final Templates templates;
    private final ProductDates dates;
    private final People people;

    @Inject
    public ImportPages(ImportService imports, JobDrawing jobs, Templates templates, ProductDates dates, People people) {
        this.imports = imports;
        this.jobs = jobs;
        this.templates = templates;
        this.dates = dates;
        this.people = people;
    }

    /** The page that a path below the place names: nothing, the id of an import, and what is to be done with it. */
    public Optional<ServletPage> find(ImportPlace place, PageRequest request) {
        return find(place, request.path());
    }

    /** The same for a path that stands in another place of the address. */
    public Optional<ServletPage> find(ImportPlace place, String path) {
        if (path.isEmpty()) {
            return Optional.of(new ImportStartPage(place, imports, dates, people));
        }
        if (path.equals(TEMPLATE)) {
            return Optional.of(any -> template(place));
        }
        String[] steps = path.split("/", -1);
        if (!steps[0].matches("\\d{1,9}") || steps.length > 2) {
            return Optional.empty();
        }
        long id = Long.parseLong(steps[0]);
        return switch (steps.length == 1 ? "" : steps[1]) {
            case "" -> Optional.of(new ImportPage(place, id, imports, jobs, templates, dates, people));
            case "mend" -> Optional.of(new ImportMendPage(place, id, imports));
            case "undo" -> Optional.of(new ImportUndoPage(place, id, imports));
            default -> Optional.empty();
        };
    }

    private PageResult template(ImportPlace place) {
        List<List<String>> rows = imports.example(place.subject());
        return PageResult.download(place.subject().id() + ".csv", "text/csv;charset=UTF-8", out -> {
            try (CsvOutput table = new CsvOutput(out, CsvSeparator.COMMA)) {
                rows.forEach(table::row);
            }
        });
    }
}
