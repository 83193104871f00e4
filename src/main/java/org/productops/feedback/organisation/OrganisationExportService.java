package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;

/** Writes organisations, for all who may use the product. What it writes, an import reads back the same. */
@JiraComponent
public class OrganisationExportService {

    private final Access access;
    private final OrganisationService organisations;

    @Inject
    public OrganisationExportService(Access access, OrganisationService organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    /**
     * Writes the organisations that are looked for as a table.
     *
     * @param out is closed
     */
    public void csv(OrganisationFilter filter, OrganisationSort sort, OutputStream out, CsvSeparator separator) {
        access.requireUser();
        try (CsvOutput csv = new CsvOutput(out, separator)) {
            csv.row(OrganisationTable.COLUMNS);
            organisations.all(filter, sort).forEach(each -> csv.row(OrganisationTable.row(each)));
        }
    }
}
