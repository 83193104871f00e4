package org.productops.glossary.format;

import java.io.IOException;
import java.util.Set;
import org.productops.glossary.Concept;

/** Writes a glossary in one format, concept by concept, so that none has to fit into memory. */
interface GlossaryWriter {

    /**
     * Writes what stands before the concepts.
     *
     * @param usedDomains the ids of those that any of the concepts is in
     */
    void begin(Set<Long> usedDomains) throws IOException;

    /** Writes a concept with its long texts. */
    void write(Concept concept) throws IOException;

    /** Writes what stands behind the concepts. */
    void end() throws IOException;
}
