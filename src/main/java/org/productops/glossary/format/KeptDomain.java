package org.productops.glossary.format;

import org.productops.common.json.Json;
import org.productops.glossary.Domain;

/** What was said of a domain before an import said otherwise. */
record KeptDomain(String description) {

    static String write(Domain domain) {
        return Json.write(new KeptDomain(domain.description()));
    }

    /** The domain as it was, as the next version of what it is now. */
    static Domain read(String kept, Domain now) {
        return new Domain(
                now.id(),
                now.glossaryId(),
                now.parentId(),
                now.name(),
                Json.read(kept, KeptDomain.class).description(),
                now.version() + 1);
    }
}
