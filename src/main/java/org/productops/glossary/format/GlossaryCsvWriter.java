package org.productops.glossary.format;

import java.util.Set;
import org.productops.common.csv.CsvOutput;
import org.productops.glossary.Concept;

/** Writes a glossary as our own table. */
final class GlossaryCsvWriter implements GlossaryWriter {

    private final CsvOutput out;
    private final ConceptTable rows;

    GlossaryCsvWriter(CsvOutput out, ConceptTable rows) {
        this.out = out;
        this.rows = rows;
    }

    @Override
    public void begin(Set<Long> usedDomains) {
        out.row(ConceptTable.header());
        rows.domains(usedDomains).forEach(out::row);
    }

    @Override
    public void write(Concept concept) {
        rows.of(concept).forEach(out::row);
    }

    @Override
    public void end() {
        // The caller closes the table.
    }
}
